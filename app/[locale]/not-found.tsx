import { getTranslations } from "next-intl/server";
import { Button } from "#components/ui/button";
import { TextField } from "#components/ui/field";
import { pageLocale } from "#server/api/caller";
import { pathOf } from "#server/i18n/addresses";
import { env } from "#server/platform/env";

export async function generateMetadata() {
  const t = await getTranslations("shell");
  return { title: t("title", { title: t("notFound.title") }) };
}

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  const locale = await pageLocale();
  const phone = env().HELP_PHONE;
  return (
    <div className="prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("text")}</p>
      <form action={pathOf(locale, { page: "/initiatives" })} role="search">
        <TextField name="q" type="search" label={t("search")} />
        <Button>{t("submit")}</Button>
      </form>
      <p>
        <a href={pathOf(locale, { page: "/" })}>{t("home")}</a>
      </p>
      {phone ? <p>{t("help", { phone })}</p> : null}
    </div>
  );
}
