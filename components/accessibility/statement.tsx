import { useTranslations } from "next-intl";
import type { Help } from "#components/shell/footer";
import { HelpLines } from "#components/shell/help-lines";
import { DateText } from "#components/ui/date";
import { ASSESSMENT } from "#server/accessibility/rules";
import type { Locale } from "#server/i18n/locales";

type StatementProps = { locale: Locale; site: string; help: Help };

/** The accessibility statement in the order of the state's template, made from what is known of the last check. */
export function Statement({ locale, site, help }: StatementProps) {
  const t = useTranslations("accessibility");
  return (
    <div className="prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <h2>{t("scope.title")}</h2>
      <p>{t("scope.text", { site })}</p>
      <h2>{t("result.title")}</h2>
      <p>{t(`result.${ASSESSMENT.result}`)}</p>
      <h2>{t("failures.title")}</h2>
      <ul>
        {ASSESSMENT.failures.map(({ key, criteria }) => (
          <li key={key}>
            {t(`failures.${key}`)}
            {criteria.length > 0 ? <span className="soft"> {t("criteria", { list: criteria.join(", ") })}</span> : null}
          </li>
        ))}
      </ul>
      <h2>{t("methods.title")}</h2>
      <p>
        {t("methods.when")} <DateText at={ASSESSMENT.assessedOn} locale={locale} />. {t("methods.who")}
      </p>
      <ul>
        {ASSESSMENT.methods.map((method) => (
          <li key={method}>{t(`methods.${method}`)}</li>
        ))}
      </ul>
      <h2>{t("contact.title")}</h2>
      <p>{t("contact.text")}</p>
      <HelpLines help={help} />
      <h2>{t("complaint.title")}</h2>
      <p>
        {t("complaint.text")} <a href="https://www.tiesibsargs.lv">tiesibsargs.lv</a>.
      </p>
    </div>
  );
}
