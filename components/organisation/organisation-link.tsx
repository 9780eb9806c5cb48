import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";

type Named = { slug: string; name: string; nameLang: Locale };

/** Leads to an organisation's own page. */
export function OrganisationLink({ organisation, locale }: { organisation: Named; locale: Locale }) {
  const { slug, name, nameLang } = organisation;
  return (
    <a href={pathOf(locale, { page: "/organisations/[slug]", params: { slug } })} lang={nameLang === locale ? undefined : nameLang}>
      {name}
    </a>
  );
}
