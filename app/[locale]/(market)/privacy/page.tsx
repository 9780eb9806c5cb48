import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrivacyNotice } from "#components/privacy/privacy-notice";
import { titleOf } from "#components/shell/title";
import { env } from "#server/platform/env";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("privacy");
  return titleOf(t("title"));
}

export default function PrivacyPage() {
  const { HELP_PHONE, HELP_MAIL } = env();
  return <PrivacyNotice help={{ phone: HELP_PHONE, mail: HELP_MAIL }} />;
}
