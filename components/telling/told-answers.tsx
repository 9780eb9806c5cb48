import { useTranslations } from "next-intl";
import { type SummaryItem, SummaryList } from "#components/ui/summary-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { FIELDS, INSIGHT_KINDS, PARTS, type Part } from "#server/initiative/rules";
import { addressOf, INSIGHT_FIELDS, textsUnder } from "#server/telling/rules";
import { type Answers, Lines, useWording } from "./wording.tsx";

type Props = { told: Answers; locale: Locale /** Adds the links that lead back to each question. */; changeable: boolean };

/** All answers, part by part. */
export function ToldAnswers({ told, locale, changeable }: Props) {
  const partName = useTranslations("initiative.part");
  const question = useTranslations("initiative.question");
  const kindOf = useTranslations("initiative.insightKind");
  const none = useTranslations("telling.check")("none");
  const wording = useWording(told, locale);
  const hrefOf = (part: Part, anchor: string) => {
    return changeable ? pathOf(locale, { ...addressOf(told.id, part), query: { from: "check" }, anchor }) : undefined;
  };
  const learned = INSIGHT_KINDS.map((kind): SummaryItem => {
    const value = <Lines key={kind} texts={textsUnder(told, kind)} none={none} />;
    return { term: kindOf(kind), value, href: hrefOf("insights", INSIGHT_FIELDS[kind]) };
  });
  const items = (part: Part): SummaryItem[] =>
    FIELDS[part].map((field) => ({ term: question(field), value: wording[field] || none, href: hrefOf(part, field) }));
  return PARTS.map((part) => (
    <section key={part} id={part}>
      <h2>{partName(part)}</h2>
      <SummaryList items={part === "insights" ? learned : items(part)} />
    </section>
  ));
}
