import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button";
import { Tag } from "#components/ui/tag";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Found } from "#server/search/queries";
import { countChoices, firstOf, leaveOut, type Option, usefulFirst } from "#server/search/rules";
import { GROUPS, type Group } from "#server/search/schema";
import { KeptChoices } from "./search-form.tsx";
import { type Labels, nameIn } from "./sentence.tsx";

/** Where links lead that go to the filters. */
export const FILTERS_ANCHOR = "atlase";

/** Where a list begins that was asked for whole. */
const WHOLE_ANCHOR = "visas";

type Props = {
  found: Pick<Found, "known" | "facets">;
  labels: Labels;
  locale: Locale;
  /** The group whose options are all shown. */
  whole: Group | null;
};

/**
 * All that can be chosen, each option with the number that it would find. One form for every width of screen:
 * a phone shows the results first and the filters when asked, a wide screen has room for both.
 */
export function Filters({ found, labels, locale, whole }: Props) {
  const t = useTranslations("search.filters");
  const { known: search, facets } = found;
  const count = countChoices(search);
  const rest = { ...leaveOut(search, { choices: true }), page: 1 };
  const action = pathOf(locale, { page: "/initiatives" });
  return (
    <form action={action} className="noprint">
      <KeptChoices search={rest} />
      {/* Enter presses the first button of a form: this one, lest it asks for a whole list. */}
      <button type="submit" hidden />
      <details id={FILTERS_ANCHOR} className="filters" open={whole !== null}>
        <summary>
          {t("title")} {count > 0 ? <Tag>{count}</Tag> : null}
        </summary>
        {GROUPS.map((group) => (
          <Choices
            key={group}
            group={group}
            options={facets[group]}
            chosen={search[group]}
            labels={labels}
            whole={whole === group}
            action={action}
          />
        ))}
        <Button>{t("apply")}</Button>
      </details>
    </form>
  );
}

type ChoicesProps = { group: Group; options: Option[]; chosen: string[]; labels: Labels; whole: boolean; action: string };

/**
 * One group. The regions stand open, as does every group in which something is chosen; the long lists wait. What is left out of
 * a long list comes by a button of the same form, so that nothing ticked is lost on the way.
 * Labels hold their boxes: a hundred ids would make the page a tenth heavier.
 */
function Choices({ group, options, chosen, labels, whole, action }: ChoicesProps) {
  const t = useTranslations("search.filters");
  const shown = whole ? usefulFirst(options, chosen) : firstOf(options, chosen);
  return (
    <details id={whole ? WHOLE_ANCHOR : undefined} open={whole || group === "region" || chosen.length > 0}>
      <summary>{t(`groups.${group}`)}</summary>
      <fieldset className="field ticks">
        <legend className="vh">{t(`groups.${group}`)}</legend>
        {shown.map(({ value, count }) => (
          <label key={value}>
            <input type="checkbox" name={group} value={value} defaultChecked={chosen.includes(value)} />
            {t("option", { name: nameIn(labels, group, value), count })}
          </label>
        ))}
        {shown.length < options.length ? (
          <button className="plain" type="submit" name="all" value={group} formAction={`${action}#${WHOLE_ANCHOR}`}>
            {t("all", { group, count: options.length })}
          </button>
        ) : null}
      </fieldset>
    </details>
  );
}
