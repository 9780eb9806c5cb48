import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "#components/accessibility/statement";
import { titleOf } from "#components/shell/title";
import { pageLocale } from "#server/api/caller";
import { env } from "#server/platform/env";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accessibility");
  return titleOf(t("title"));
}

export default async function AccessibilityPage() {
  const { ORIGIN, HELP_PHONE, HELP_MAIL } = env();
  return <Statement locale={await pageLocale()} site={new URL(ORIGIN).host} help={{ phone: HELP_PHONE, mail: HELP_MAIL }} />;
}
