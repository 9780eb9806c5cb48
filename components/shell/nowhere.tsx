import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button";
import { TextField } from "#components/ui/field";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Help } from "./footer.tsx";

/** What a page says that is not there: how to find what was looked for. */
export function Nowhere({ locale, help }: { locale: Locale; help: Help }) {
  const t = useTranslations("shell.notFound");
  return (
    <div className="prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("text")}</p>
      <form action={pathOf(locale, { page: "/initiatives" })}>
        <TextField name="q" type="search" label={t("search")} />
        <Button>{t("submit")}</Button>
      </form>
      <p>
        <a href={pathOf(locale, { page: "/" })}>{t("home")}</a>
      </p>
      {help.phone ? <p>{t("help", { phone: help.phone })}</p> : null}
    </div>
  );
}
