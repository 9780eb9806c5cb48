import { useTranslations } from "next-intl";
import { Stall } from "#components/ui/stall";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Stall as StallOf } from "#server/market/rules";

type Props = { stall: StallOf; locale: Locale; level?: 2 | 3 | undefined };

/** An initiative on its table: where, what it costs and how long it takes, and who tells it. */
export function InitiativeStall({ stall, locale, level }: Props) {
  const label = useTranslations("initiative");
  const needs = [
    stall.cost && stall.cost !== "unknown" ? label(`cost.${stall.cost}`) : null,
    stall.duration && stall.duration !== "unknown" ? label(`duration.${stall.duration}`) : null,
  ].filter((need) => need !== null);
  const [first, ...others] = needs;
  const needed = first && (
    <>
      <b>{first}</b>
      {others.map((other) => `, ${inside(other, locale)}`)}
    </>
  );
  const place = (
    <>
      <b>{stall.place}</b>
      {stall.region ? `, ${stall.region}` : null}
    </>
  );
  return (
    <Stall
      kind="initiative"
      href={pathOf(locale, { page: "/initiatives/[slug]", params: { slug: stall.slug } })}
      title={stall.title}
      titleLang={stall.lang === locale ? undefined : stall.lang}
      place={place}
      facts={[needed, stall.organisation].filter(Boolean)}
      level={level}
    >
      {stall.teaser}
    </Stall>
  );
}

/** A label within a sentence begins with a small letter. */
function inside(label: string, locale: Locale): string {
  return `${label.charAt(0).toLocaleLowerCase(locale)}${label.slice(1)}`;
}
