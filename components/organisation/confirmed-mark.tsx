import { useTranslations } from "next-intl";
import { DateText } from "#components/ui/date";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#server/i18n/locales";
import type { readPublic } from "#server/organisation/queries";

export type PublicOrganisation = Awaited<ReturnType<typeof readPublic>>;

/** The mark of a checked organisation, in words and with its date. */
export function ConfirmedMark({ confirmed, locale }: { confirmed: PublicOrganisation["confirmed"]; locale: Locale }) {
  const t = useTranslations("organisation-page");
  if (!confirmed) return <p className="soft">{t("unconfirmed")}</p>;
  return (
    <p>
      <Icon name="shield-check" /> {t("confirmed")} {confirmed.at ? <DateText at={confirmed.at} locale={locale} /> : null}
    </p>
  );
}
