import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "#components/ui/panel";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Counts } from "#server/market/queries";

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** The market in numbers that are true now; what is none is not named. */
export function MarketNumbers({ counts, locale }: { counts: Counts; locale: Locale }) {
  const t = useTranslations("home.numbers");
  const { initiatives, newThisWeek, organisations, municipalities } = counts;
  return (
    <aside>
      <Panel id="numbers" heading={t("title")}>
        {newThisWeek > 0 ? (
          <p>
            <a href={pathOf(locale, { page: "/initiatives", query: { sort: "newest" } })}>{t.rich("new", { count: newThisWeek, b })}</a>
          </p>
        ) : null}
        <p>
          <a href={pathOf(locale, { page: "/initiatives" })}>{t.rich("initiatives", { count: initiatives, b })}</a>
        </p>
        <p>{t.rich("tellers", { organisations, municipalities, b })}</p>
      </Panel>
    </aside>
  );
}
