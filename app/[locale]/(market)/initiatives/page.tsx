import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Filters } from "#components/search/filters";
import { readLabels } from "#components/search/labels";
import { NothingFound } from "#components/search/nothing-found";
import { RESULTS_ANCHOR, ResultSentence } from "#components/search/result-sentence";
import { Results } from "#components/search/results";
import { SearchForm } from "#components/search/search-form";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { asVisitor, pageLocale } from "#server/api/caller";
import { pathOf } from "#server/i18n/addresses";
import { env } from "#server/platform/env";
import { type Params, queryOf, searchOf, wholeOf } from "#server/search/rules";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const t = await getTranslations("search");
  const { q } = searchOf(await searchParams);
  return { ...(await titleOf(q === "" ? t("title") : t("titleOf", { words: q }))), description: t("description") };
}

export default async function InitiativesPage({ searchParams }: PageProps) {
  const params = await searchParams;
  const [t, locale, api, labels] = await Promise.all([getTranslations("search"), pageLocale(), asVisitor(), readLabels()]);
  const found = await api.search.initiatives(searchOf(params));
  const shown = { found, labels, locale };
  return (
    <>
      <Said said={params.said} />
      <h1>{t("title")}</h1>
      <SearchForm locale={locale} label={t("label")} submit={t("submit")} search={found.known} quiet />
      <ResultSentence {...shown} />
      <div className="cols">
        <Filters {...shown} whole={wholeOf(params)} />
        <div id={RESULTS_ANCHOR}>{found.total === 0 ? <NothingFound {...shown} /> : <Results found={found} locale={locale} />}</div>
      </div>
      <p className="printonly">{`${new URL(env().ORIGIN).origin}${pathOf(locale, { page: "/initiatives", query: queryOf(found.known) })}`}</p>
    </>
  );
}
