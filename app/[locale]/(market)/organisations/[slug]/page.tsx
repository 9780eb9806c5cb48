import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { OrganisationPage } from "#components/organisation/organisation-page";
import { titleOf } from "#components/shell/title";
import { asVisitor, pageLocale } from "#server/api/caller";
import { orNotFound } from "#server/api/guard";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ slug: string }> };

/** Read once for the head and the page. */
const readOrganisation = cache(async (slug: string) => {
  const api = await asVisitor();
  return orNotFound(api.organisation.readPublic({ slug }));
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [t, { name }] = await Promise.all([getTranslations("organisation-page"), params.then(({ slug }) => readOrganisation(slug))]);
  return { ...(await titleOf(name)), description: t("description", { name }) };
}

export default async function OrganisationRoute({ params }: PageProps) {
  const [{ slug }, locale, api] = await Promise.all([params, pageLocale(), asVisitor()]);
  const organisation = await readOrganisation(slug);
  const stalls = await api.market.ofOrganisation({ slug });
  return <OrganisationPage organisation={organisation} stalls={stalls} locale={locale} />;
}
