import { useTranslations } from "next-intl";
import { Stall } from "#components/ui/stall";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Stall as StallOf } from "#server/market/rules";

type Props = { stall: StallOf; locale: Locale; level?: 2 | 3 | undefined };

/** An initiative on its table: where, what it costs and how long it takes, and who tells it. */
export function InitiativeStall({ stall, locale, level }: Props) {
  const t = useTranslations("initiative-page.stall");
  const label = useTranslations("initiative");
  const cost = stall.cost && stall.cost !== "unknown" ? stall.cost : null;
  const duration = stall.duration && stall.duration !== "unknown" ? stall.duration : null;
  const facts = [
    cost ? (
      <>
        {t("cost")} <b>{label(`cost.${cost}`)}</b>
        {duration ? ` · ${label(`duration.${duration}`)}` : null}
      </>
    ) : null,
    !cost && duration ? (
      <>
        {t("duration")} <b>{label(`duration.${duration}`)}</b>
      </>
    ) : null,
    stall.organisation,
  ].filter((fact) => fact !== null);
  return (
    <Stall
      kind="initiative"
      href={pathOf(locale, { page: "/initiatives/[slug]", params: { slug: stall.slug } })}
      title={stall.title}
      titleLang={stall.lang === locale ? undefined : stall.lang}
      place={
        <>
          <b>{stall.place}</b>
          {stall.region ? `, ${stall.region}` : null}
        </>
      }
      facts={facts}
      level={level}
    >
      {stall.teaser}
    </Stall>
  );
}
