import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Belt } from "#components/shell/belt";
import { pathOf } from "#server/i18n/addresses";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "#server/i18n/locales";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: "shell" });
  return { title: t("title", { title: t("notFound.title") }) };
}

/** For addresses outside every language: it speaks all of them. */
export default function GlobalNotFound() {
  return (
    <html lang={DEFAULT_LOCALE}>
      <body>
        <Belt />
        <main className="wrap">
          {LOCALES.map((locale) => (
            <NotFoundIn key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}

async function NotFoundIn({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shell.notFound" });
  const Heading = locale === DEFAULT_LOCALE ? "h1" : "h2";
  return (
    <div className="prose" lang={locale}>
      <Heading>{t("title")}</Heading>
      <p>
        <a href={pathOf(locale, { page: "/" })}>{t("home")}</a>
      </p>
    </div>
  );
}
