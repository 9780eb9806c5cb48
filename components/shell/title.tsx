import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Kept } from "#server/platform/kept-answers";

/** A page's title, for generateMetadata; it begins with "Kļūda:" while a form on the page could not be accepted. */
export async function titleOf(title: string, kept?: Kept | null): Promise<Metadata> {
  const t = await getTranslations("shell");
  const told = kept && kept.problems.length > 0 ? t("errorTitle", { title }) : title;
  return { title: t("title", { title: told }) };
}
