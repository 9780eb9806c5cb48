import { useTranslations } from "next-intl";
import { type SummaryItem, SummaryList } from "#components/ui/summary-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { FIELDS, INSIGHT_KINDS, PARTS, type Part } from "#server/initiative/rules";
import { addressOf, textsUnder } from "#server/telling/rules";
import { type Answers, Lines, useWording } from "./wording.tsx";

type Props = { told: Answers; locale: Locale; /** Adds the links that lead back to each part. */ changeable: boolean };

/** All answers, part by part. */
export function ToldAnswers({ told, locale, changeable }: Props) {
  const partName = useTranslations("initiative.part");
  const question = useTranslations("initiative.question");
  const kindOf = useTranslations("initiative.insightKind");
  const none = useTranslations("telling.check")("none");
  const wording = useWording(told, locale);
  const items = (part: Part): SummaryItem[] => {
    if (part !== "insights") return FIELDS[part].map((field) => ({ term: question(field), value: wording[field] || none }));
    return INSIGHT_KINDS.map((kind) => ({ term: kindOf(kind), value: <Lines texts={textsUnder(told, kind)} none={none} /> }));
  };
  return PARTS.map((part) => {
    const href = changeable ? pathOf(locale, { ...addressOf(told.id, part), query: { from: "check" } }) : undefined;
    return (
      <section key={part} id={part}>
        <h2>{partName(part)}</h2>
        <SummaryList items={items(part).map((item) => ({ ...item, href }))} />
      </section>
    );
  });
}
