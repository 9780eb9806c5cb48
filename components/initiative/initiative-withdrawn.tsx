import { useTranslations } from "next-intl";
import { BackLink } from "#components/ui/back-link";
import { DateText } from "#components/ui/date";
import { Facts } from "#components/ui/facts";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { Paragraphs, type WithdrawnInitiative } from "./initiative-text.tsx";

type Props = { initiative: WithdrawnInitiative; locale: Locale };

/** What is left of an initiative that was taken back: when, and why. */
export function InitiativeWithdrawn({ initiative, locale }: Props) {
  const t = useTranslations("initiative-page");
  const english = locale === "en" ? initiative.titleEn : null;
  const foreign = locale === "lv" ? undefined : "lv";
  const { withdrawnAt, reason } = initiative;
  const facts = [
    withdrawnAt ? { term: t("withdrawn.at"), value: <DateText at={withdrawnAt} locale={locale} /> } : null,
    reason ? { term: t("withdrawn.reason"), value: <Paragraphs text={reason} lang={foreign} /> } : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <BackLink href={pathOf(locale, { page: "/initiatives" })}>{t("back")}</BackLink>
      <div className="prose">
        <p className="kind">{t("withdrawn.kind")}</p>
        <h1 lang={english ? undefined : foreign}>{english ?? initiative.title}</h1>
        <p className="lede">{t("withdrawn.lede")}</p>
        <Facts items={facts} />
        <p>
          <a href={pathOf(locale, { page: "/initiatives" })}>{t("withdrawn.search")}</a>
        </p>
      </div>
    </>
  );
}
