import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button";
import { Tag } from "#components/ui/tag";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Found } from "#server/search/queries";
import { countChoices, leaveOut, type Option, usefulFirst } from "#server/search/rules";
import { GROUPS, type Group } from "#server/search/schema";
import { KeptChoices } from "./search-form.tsx";
import { type Labels, nameIn } from "./sentence.tsx";

/** Where links lead that go to the filters. */
export const FILTERS_ANCHOR = "atlase";

type Props = { found: Pick<Found, "known" | "facets">; labels: Labels; locale: Locale };

/**
 * All that can be chosen, each option with the number that it would find. One form for every width of screen:
 * a phone shows the results first and the filters when asked, a wide screen has room for both.
 */
export function Filters({ found, labels, locale }: Props) {
  const t = useTranslations("search.filters");
  const { known: search, facets } = found;
  const count = countChoices(search);
  const rest = { ...leaveOut(search, { choices: true }), page: 1 };
  return (
    <form action={pathOf(locale, { page: "/initiatives" })} className="noprint">
      <KeptChoices search={rest} />
      <details id={FILTERS_ANCHOR} className="filters">
        <summary>
          {t("title")} {count > 0 ? <Tag>{count}</Tag> : null}
        </summary>
        {GROUPS.map((group) => (
          <Choices key={group} group={group} options={facets[group]} chosen={search[group]} labels={labels} />
        ))}
        <Button>{t("apply")}</Button>
      </details>
    </form>
  );
}

type ChoicesProps = { group: Group; options: Option[]; chosen: string[]; labels: Labels };

/**
 * One group. The regions stand open, as does every group in which something is chosen; the long lists wait.
 * Labels hold their boxes: a hundred ids would make the page a tenth heavier.
 */
function Choices({ group, options, chosen, labels }: ChoicesProps) {
  const t = useTranslations("search.filters");
  return (
    <details open={group === "region" || chosen.length > 0}>
      <summary>{t(`groups.${group}`)}</summary>
      <fieldset className="field [&_input]:mt-0 [&_label]:flex">
        <legend className="vh">{t(`groups.${group}`)}</legend>
        {usefulFirst(options, chosen).map(({ value, count }) => (
          <div key={value} className="chk">
            <label>
              <input type="checkbox" name={group} value={value} defaultChecked={chosen.includes(value)} />
              {t("option", { name: nameIn(labels, group, value), count })}
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
