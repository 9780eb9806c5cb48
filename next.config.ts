import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./server/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Titles stand in the head for everybody, so that no reader without script misses them.
  htmlLimitedBots: /.*/,
  // The guards check the types of every file; who only starts the market need not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  compress: false,
  serverExternalPackages: ["pg", "pg-boss", "nodemailer", "@prisma/adapter-pg", "rate-limiter-flexible"],
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
