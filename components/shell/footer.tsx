import { useTranslations } from "next-intl";
import { type Address, pathOf } from "#server/i18n/addresses";
import { LOCALES, type Locale } from "#server/i18n/locales";

/** How people reach help; empty words where there is none. */
export type Help = { phone: string; mail: string };

type FooterProps = { locale: Locale; here: Address | null; help: Help };

/** The same things in the same order on every page (WCAG 3.2.6). */
export function Footer({ locale, here, help }: FooterProps) {
  const t = useTranslations("shell.footer");
  return (
    <footer>
      <nav className="wrap" aria-label={t("label")}>
        <ul>
          {help.phone ? (
            <li>
              <a href={`tel:${help.phone.replace(/[^+\d]/g, "")}`}>{t("phone", { phone: help.phone })}</a>
            </li>
          ) : null}
          {help.mail ? (
            <li>
              <a href={`mailto:${help.mail}`}>{t("mail", { mail: help.mail })}</a>
            </li>
          ) : null}
          <li>
            <a href={pathOf(locale, { page: "/accessibility" })}>{t("accessibility")}</a>
          </li>
          <li>
            <a href={pathOf(locale, { page: "/readability" })}>{t("readability")}</a>
          </li>
          <li>
            <a href={pathOf(locale, { page: "/privacy" })}>{t("privacy")}</a>
          </li>
          {LOCALES.filter((other) => other !== locale).map((other) => (
            <li key={other}>
              <a href={pathOf(other, here ?? { page: "/" })} lang={other} hrefLang={other}>
                {t(`languages.${other}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
