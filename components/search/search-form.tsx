import { Button } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { queryOf } from "#server/search/rules";
import { QUERY_LENGTH, type Search } from "#server/search/schema";

type Props = {
  locale: Locale;
  label: string;
  submit: string;
  /** What is searched for now: its choices stay when other words are typed. */
  search?: Search | undefined;
  /** The label is read aloud only, where the heading says the same. */
  quiet?: boolean | undefined;
};

/** Words to search by. A plain GET: what was found has an address that can be kept and shared. */
export function SearchForm({ locale, label, submit, search, quiet = false }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: telephones of 2020 do not know <search>
    <form action={pathOf(locale, { page: "/initiatives" })} role="search" className="noprint">
      <label htmlFor="q" className={quiet ? "vh" : undefined}>
        {label}
      </label>
      <div className={quiet ? "search" : "search mt-1"}>
        <input id="q" name="q" type="search" defaultValue={search?.q} maxLength={QUERY_LENGTH} autoComplete="off" />
        <Button>{submit}</Button>
      </div>
      {search ? <KeptChoices search={{ ...search, q: "", page: 1 }} /> : null}
    </form>
  );
}

/** The rest of a search, travelling unseen with a form that changes one part of it. */
export function KeptChoices({ search }: { search: Search }) {
  const pairs = Object.entries(queryOf(search)).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
  return pairs.map(({ name, value }) => <HiddenField key={`${name} ${value}`} name={name} value={value} />);
}
