import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { RadioGroup } from "#components/ui/field";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { TEXT_SIZES, THEMES } from "#server/display/schema";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("display");
  return titleOf(t("title"), await keptAnswers("display/choose"));
}

export default async function ReadabilityPage({ searchParams }: PageProps) {
  const t = await getTranslations("display");
  const locale = await pageLocale();
  const kept = await keptAnswers("display/choose");
  const display = await (await asActor()).display.read();
  const f = answersFor(kept, display, await getTranslations("errors"));
  const { said } = await searchParams;
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={said} />
      <div className="prose">
        <h1>{t("title")}</h1>
        <p className="lede">{t("lede")}</p>
        <DoorForm deed="display/choose" back={pathOf(locale, { page: "/readability" })}>
          <RadioGroup
            {...f("text")}
            legend={t("text.legend")}
            options={TEXT_SIZES.map((value) => ({ value, label: t(`text.${value}`) }))}
          />
          <RadioGroup
            {...f("theme")}
            legend={t("theme.legend")}
            options={THEMES.map((value) => ({
              value,
              label: t(`theme.${value}`),
              hint: value === "auto" ? t("theme.autoHint") : undefined,
            }))}
          />
          <Button>{t("submit")}</Button>
        </DoorForm>
        <h2>{t("preview.title")}</h2>
        <p>{t("preview.text")}</p>
        <h2>{t("browser.title")}</h2>
        <p>{t("browser.text")}</p>
        <p>{t("cookie")}</p>
      </div>
    </>
  );
}
