import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Found } from "#server/search/queries";
import { leaveOut, queryOf, type Relaxation } from "#server/search/rules";
import type { Search } from "#server/search/schema";
import { askedOf, type Labels, nameIn, type Say } from "./sentence.tsx";

type Props = { found: Pick<Found, "known" | "relaxations">; labels: Labels; locale: Locale };

/** Nothing fits: what would be found with less asked for, and the ways on. */
export function NothingFound({ found, labels, locale }: Props) {
  const t = useTranslations("search");
  const { known: search, relaxations } = found;
  return (
    <EmptyState title={t("empty.title")}>
      {relaxations.length > 0 ? (
        <>
          <p>{t("empty.try")}</p>
          <ul>
            {relaxations.map((relaxation) => (
              <li key={JSON.stringify(relaxation.without)}>
                <a href={pathOf(locale, { page: "/initiatives", query: queryOf(leaveOut(search, relaxation.without)) })}>
                  {textOf(t as Say, labels, search, relaxation)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a href={pathOf(locale, { page: "/initiatives" })}>{t("empty.all")}</a>
        {" · "}
        <a href={pathOf(locale, { page: "/desk/initiatives/new" })}>{t("empty.tell")}</a>
      </p>
    </EmptyState>
  );
}

/** "Bez „Kurzeme”: 4 pieredzes"; a group in which several are chosen goes by its own name. */
function textOf(say: Say, labels: Labels, search: Search, { without, total }: Relaxation): string {
  if ("choices" in without) return say("empty.choices", { total });
  if ("group" in without) {
    const [only, ...others] = search[without.group];
    const label = only && others.length === 0 ? nameIn(labels, without.group, only) : say(`filters.groups.${without.group}`);
    return say("empty.choice", { total, label });
  }
  if (without.q === "") return say("empty.noWords", { total });
  return say(askedOf(without.q) === "one" ? "empty.word" : "empty.words", { total, words: without.q });
}
