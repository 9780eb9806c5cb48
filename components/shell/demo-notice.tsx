import { useTranslations } from "next-intl";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";

/** Says that nothing here is real. */
export function DemoNotice({ locale }: { locale: Locale }) {
  const t = useTranslations("shell.demo");
  return (
    <aside className="demo" aria-label={t("label")}>
      <p className="wrap">
        {t("text")} <a href={pathOf(locale, { page: "/demo" })}>{t("link")}</a>
      </p>
    </aside>
  );
}
