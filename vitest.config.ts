import { defineConfig } from "vitest/config";

/** Tests live in another time zone than the market, so that nothing leans on the machine's own. */
const env = {
  TZ: "Pacific/Auckland",
  NODE_ENV: "test" as const,
  ORIGIN: "http://localhost:3000",
  AUTH_SECRET: "a secret of the tests, long enough to pass",
  DEMO: "off",
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
};

const alias = { "server-only": new URL("./scripts/empty.ts", import.meta.url).pathname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: "pure", include: ["{server,components,prisma,scripts}/**/*.test.{ts,tsx}"], exclude: ["**/*.door.test.ts"], env },
      },
      {
        resolve: { alias },
        test: {
          name: "door",
          include: ["server/**/*.door.test.ts"],
          env,
          globalSetup: "scripts/door-database.ts",
          setupFiles: "scripts/door-setup.ts",
          pool: "forks",
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
