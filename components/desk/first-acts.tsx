import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { type Page, pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";

const ACTS = [
  { key: "organisation", page: "/desk/organisations/new" },
  { key: "read", page: "/initiatives" },
  { key: "tell", page: "/desk/initiatives/new" },
] as const satisfies { key: string; page: Page }[];

/** For whoever comes for the first time: three things to begin with. The first opens the other two to them. */
export function FirstActs({ locale }: { locale: Locale }) {
  const t = useTranslations("desk.first");
  return (
    <EmptyState title={t("title")}>
      <ul className="grid">
        {ACTS.map(({ key, page }, index) => (
          <li key={key}>
            <ButtonLink href={pathOf(locale, { page })} kind={index === 0 ? "primary" : "second"}>
              {t(key)}
            </ButtonLink>
            <p>{t(`${key}Text`)}</p>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
