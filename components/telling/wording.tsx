import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Paragraphs } from "#components/initiative/initiative-text";
import { DateText } from "#components/ui/date";
import { Markdown } from "#components/ui/markdown";
import type { Locale } from "#server/i18n/locales";
import type { Field } from "#server/initiative/rules";
import type { Telling } from "#server/telling/queries";
import { nameOf } from "#server/territory/rules";

/** What its own people and a moderator read alike. */
export type Answers = Omit<Telling, "parts" | "missing" | "atOnce">;

/** Each answer in words; what was not answered is empty. */
export function useWording(told: Answers, locale: Locale): Record<Field, ReactNode> {
  const label = useTranslations("initiative");
  const theme = useTranslations("theme");
  const group = useTranslations("target-group");
  const text = (words: string) => words && <Paragraphs text={words} lang="lv" />;
  return {
    title: told.title,
    titleEn: inEnglish(told.titleEn),
    municipalityCode: told.municipality && nameOf(told.municipality, locale),
    place: told.place,
    targetGroups: told.targetGroups.map((code) => group(code)).join(", "),
    themes: told.themes.map((code) => theme(code)).join(", "),
    step: told.step && label(`step.${told.step}`),
    startedOn: told.startedOn && <DateText at={told.startedOn} locale={locale} />,
    need: text(told.need),
    actions: told.actions.length > 0 && <Lines texts={told.actions} ordered />,
    worked: text(told.worked),
    notWorked: text(told.notWorked),
    endUserRole: told.endUserRole && label(`endUserRole.${told.endUserRole}`),
    cost: told.cost && label(`cost.${told.cost}`),
    duration: told.duration && label(`duration.${told.duration}`),
    hoursPerWeek: told.hoursPerWeek?.toString(),
    people: text(told.people),
    premises: text(told.premises),
    cautions: text(told.cautions),
    insights: null,
    abstract: text(told.abstract),
    abstractEn: inEnglish(told.abstractEn),
    fullText: told.fullText && <FullText text={told.fullText} />,
    links: told.links.length > 0 && <Links links={told.links} />,
    acknowledgements: told.acknowledgements.length > 0 && <Lines texts={told.acknowledgements.map(inOneLine)} />,
  };
}

type LinesProps = { texts: string[]; ordered?: boolean /** Said when there is none. */; none?: string };

/** A list of the teller's texts. */
export function Lines({ texts, ordered = false, none = "" }: LinesProps) {
  const Element = ordered ? "ol" : "ul";
  if (texts.length === 0) return none;
  return (
    <Element lang="lv">
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two texts may be the same; they never change places
        <li key={at}>{text}</li>
      ))}
    </Element>
  );
}

function FullText({ text }: { text: string }) {
  return (
    <div lang="lv">
      <Markdown text={text} />
    </div>
  );
}

function Links({ links }: { links: Answers["links"] }) {
  return (
    <ul lang="lv">
      {links.map(({ label, url }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two links may be the same; they never change places
        <li key={at}>
          <a href={url} rel="nofollow ugc noopener">
            {label}
          </a>{" "}
          ({url})
        </li>
      ))}
    </ul>
  );
}

function inEnglish(text: string | null): ReactNode {
  return text && <Paragraphs text={text} lang="en" />;
}

function inOneLine({ funder, programme, period, acknowledgement }: Answers["acknowledgements"][number]): string {
  return [funder, programme, period, acknowledgement].filter(Boolean).join(". ");
}
