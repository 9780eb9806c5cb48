import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { InitiativeStall } from "#components/initiative/initiative-stall";
import { Pagination } from "#components/ui/pagination";
import { Stalls } from "#components/ui/stall";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Found } from "#server/search/queries";
import { countChoices, onPage, orderOf, queryOf, sortedBy } from "#server/search/rules";
import { type Search, SORTS } from "#server/search/schema";
import { FILTERS_ANCHOR } from "./filters.tsx";

type Props = { found: Found; locale: Locale };

/** The stalls of what was found, in an order that can be changed, a page at a time. */
export function Results({ found, locale }: Props) {
  const t = useTranslations("search");
  const { known: search, page, pages } = found;
  const chosen = countChoices(search);
  const hrefOf = (next: number) => pathOf(locale, { page: "/initiatives", query: queryOf(onPage(search, next)) });
  return (
    <>
      <h2 className="vh">{t("results")}</h2>
      <Order search={search} locale={locale} />
      <Stalls>
        {found.items.map((stall) => (
          <InitiativeStall key={stall.slug} stall={stall} locale={locale} />
        ))}
      </Stalls>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} label={t("pages")} />
      <p className="noprint lg:hidden">
        <a href={`#${FILTERS_ANCHOR}`}>{chosen > 0 ? t("filters.go", { count: chosen }) : t("filters.title")}</a>
      </p>
    </>
  );
}

/** Orders to choose from; without words there is nothing to match better. */
function Order({ search, locale }: { search: Search; locale: Locale }) {
  const t = useTranslations("search.sort");
  const sorts = SORTS.filter((sort) => sort !== "relevance" || search.q !== "");
  const now = orderOf(search);
  return (
    <nav className="noprint" aria-label={t("label")}>
      <p>
        {t("by")}
        {sorts.map((sort, index) => (
          <Fragment key={sort}>
            {index === 0 ? " " : " · "}
            <a
              href={pathOf(locale, { page: "/initiatives", query: queryOf(sortedBy(search, sort)) })}
              aria-current={sort === now ? "true" : undefined}
            >
              {sort === now ? <b>{t(sort)}</b> : t(sort)}
            </a>
          </Fragment>
        ))}
      </p>
    </nav>
  );
}
