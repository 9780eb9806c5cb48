import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InitiativeStall } from "#components/initiative/initiative-stall";
import { HowItWorks } from "#components/market/how-it-works";
import { MarketNumbers } from "#components/market/market-numbers";
import { SearchForm } from "#components/search/search-form";
import { Said } from "#components/shell/said";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Stalls } from "#components/ui/stall";
import { asVisitor, pageLocale } from "#server/api/caller";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const [t, shell] = await Promise.all([getTranslations("home"), getTranslations("shell")]);
  return { title: shell("title", { title: t("title") }), description: t("lede") };
}

export default async function HomePage({ searchParams }: PageProps) {
  const [t, locale, api, { said }] = await Promise.all([getTranslations("home"), pageLocale(), asVisitor(), searchParams]);
  const [counts, newest] = await Promise.all([api.market.counts(), api.market.newest()]);
  const tell = pathOf(locale, { page: "/desk/initiatives/new" });
  return (
    <>
      <Said said={said} />
      <div className={counts.initiatives > 0 ? "cols r" : undefined}>
        <div>
          <h1>{t("title")}</h1>
          <p className="lede">{t("lede")}</p>
          <SearchForm locale={locale} label={t("search")} submit={t("submit")} />
          <p>
            <a href={pathOf(locale, { page: "/initiatives" })}>{t("all")}</a> · <a href={tell}>{t("tell")}</a>
          </p>
        </div>
        {counts.initiatives > 0 ? <MarketNumbers counts={counts} locale={locale} /> : null}
      </div>
      {newest.length > 0 ? (
        <>
          <h2>{t("newest")}</h2>
          <Stalls>
            {newest.map((stall) => (
              <InitiativeStall key={stall.slug} stall={stall} locale={locale} />
            ))}
          </Stalls>
        </>
      ) : (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.text")}</p>
          <ButtonLink href={tell}>{t("tell")}</ButtonLink>
        </EmptyState>
      )}
      <HowItWorks />
    </>
  );
}
