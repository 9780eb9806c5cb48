import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Paragraphs } from "#components/initiative/initiative-text";
import { DateText } from "#components/ui/date";
import { Markdown } from "#components/ui/markdown";
import { type SummaryItem, SummaryList } from "#components/ui/summary-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { FIELDS, type Field, INSIGHT_KINDS, PARTS, type Part } from "#server/initiative/rules";
import type { Telling } from "#server/telling/queries";
import { addressOf, textsUnder } from "#server/telling/rules";
import { nameOf } from "#server/territory/rules";

export type Answers = Omit<Telling, "parts" | "missing" | "atOnce">;

type Props = { told: Answers; locale: Locale; /** Adds the links that lead back to each part. */ changeable: boolean };

/** All answers, part by part. */
export function ToldAnswers({ told, locale, changeable }: Props) {
  const partName = useTranslations("initiative.part");
  const shown = useShown(told, locale);
  const items = (part: Part): SummaryItem[] => {
    const address = addressOf(told.id, part);
    const href = changeable ? pathOf(locale, { ...address, query: { from: "check" } }) : undefined;
    return shown(part).map((item) => ({ ...item, href }));
  };
  return PARTS.map((part) => (
    <section key={part} id={part}>
      <h2>{partName(part)}</h2>
      <SummaryList items={items(part)} />
    </section>
  ));
}

/** Each question of a part with what was answered, in words. */
function useShown(told: Answers, locale: Locale) {
  const question = useTranslations("initiative.question");
  const label = useTranslations("initiative");
  const none = useTranslations("telling.check")("none");
  const labels = { themes: useTranslations("theme"), targetGroups: useTranslations("target-group") };
  const lang = locale === "lv" ? undefined : "lv";
  const answers: Record<Field, ReactNode> = {
    title: told.title,
    titleEn: <Foreign text={told.titleEn} />,
    municipalityCode: told.municipality && nameOf(told.municipality, locale),
    place: told.place,
    targetGroups: told.targetGroups.map((code) => labels.targetGroups(code)).join(", "),
    themes: told.themes.map((code) => labels.themes(code)).join(", "),
    step: told.step && label(`step.${told.step}`),
    startedOn: told.startedOn && <DateText at={told.startedOn} locale={locale} />,
    need: told.need && <Paragraphs text={told.need} lang={lang} />,
    actions: told.actions.length > 0 && <List texts={told.actions} ordered lang={lang} />,
    worked: told.worked && <Paragraphs text={told.worked} lang={lang} />,
    notWorked: told.notWorked && <Paragraphs text={told.notWorked} lang={lang} />,
    endUserRole: told.endUserRole && label(`endUserRole.${told.endUserRole}`),
    cost: told.cost && label(`cost.${told.cost}`),
    duration: told.duration && label(`duration.${told.duration}`),
    hoursPerWeek: told.hoursPerWeek?.toString(),
    people: told.people && <Paragraphs text={told.people} lang={lang} />,
    premises: told.premises && <Paragraphs text={told.premises} lang={lang} />,
    cautions: told.cautions && <Paragraphs text={told.cautions} lang={lang} />,
    insights: null,
    abstract: told.abstract && <Paragraphs text={told.abstract} lang={lang} />,
    abstractEn: <Foreign text={told.abstractEn} />,
    fullText: told.fullText && <div lang={lang}><Markdown text={told.fullText} /></div>,
    links: told.links.length > 0 && <Links links={told.links} lang={lang} />,
    acknowledgements: told.acknowledgements.length > 0 && <List texts={told.acknowledgements.map(inOneLine)} lang={lang} />,
  };
  return (part: Part): SummaryItem[] => {
    if (part !== "insights") return FIELDS[part].map((field) => ({ term: question(field), value: answers[field] || none }));
    return INSIGHT_KINDS.map((kind) => {
      const texts = textsUnder(told, kind);
      return { term: label(`insightKind.${kind}`), value: texts.length > 0 ? <List texts={texts} lang={lang} /> : none };
    });
  };
}
