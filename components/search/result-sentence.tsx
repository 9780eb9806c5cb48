import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Found } from "#server/search/queries";
import { leaveOut, queryOf, withoutChoice, withWords } from "#server/search/rules";
import { GROUPS, type Search } from "#server/search/schema";
import { askedOf, type Labels, nameIn, type Say, sentenceOf } from "./sentence.tsx";

/** Where the link leads that passes over the filters. */
export const RESULTS_ANCHOR = "rezultati";

type Props = { found: Pick<Found, "known" | "total" | "ignored">; labels: Labels; locale: Locale };

/** What was found, for which words and choices, each with a link that takes it away. */
export function ResultSentence({ found, labels, locale }: Props) {
  const t = useTranslations("search");
  const { known: search, total, ignored } = found;
  const { key, params } = sentenceOf(t as Say, labels, locale, { search, total });
  const removals = removalsOf(t as Say, labels, search);
  const linkTo = (left: Search) => pathOf(locale, { page: "/initiatives", query: queryOf(left) });
  return (
    <>
      <div role="status">
        <p>
          {t.rich(key, { ...params, b: (chunks: ReactNode) => <b>{chunks}</b> })}
          <span className="noprint">
            {removals.map(({ text, left }, index) => (
              <Fragment key={text}>
                {index === 0 ? " " : " · "}
                <a href={linkTo(left)}>{text}</a>
              </Fragment>
            ))}
          </span>
        </p>
        {ignored.map(({ group, value }) => (
          <p key={`${group} ${value}`}>{t("ignored", { value })}</p>
        ))}
      </div>
      <p className="noprint lg:hidden">
        <a href={`#${RESULTS_ANCHOR}`}>{t("toResults")}</a>
      </p>
    </>
  );
}

/** Every word and choice that can be taken away; when there are several, all of them at once too. */
function removalsOf(say: Say, labels: Labels, search: Search): { text: string; left: Search }[] {
  const words =
    search.q === "" ? [] : [{ text: say("remove.words", { asked: askedOf(search.q), words: search.q }), left: withWords(search, "") }];
  const choices = GROUPS.flatMap((group) =>
    search[group].map((value) => ({
      text: say("remove.choice", { label: nameIn(labels, group, value) }),
      left: withoutChoice(search, group, value),
    })),
  );
  const removals = [...words, ...choices];
  if (removals.length < 2) return removals;
  const nothing = leaveOut(withWords(search, ""), { choices: true });
  return [...removals, { text: say("remove.all"), left: nothing }];
}
