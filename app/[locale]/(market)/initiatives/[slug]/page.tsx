import type { Metadata } from "next";
import { cache } from "react";
import { InitiativePage } from "#components/initiative/initiative-page";
import { InitiativeWithdrawn } from "#components/initiative/initiative-withdrawn";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { asVisitor, pageLocale } from "#server/api/caller";
import { orNotFound } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";
import { teaserOf } from "#server/market/rules";
import { env } from "#server/platform/env";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ said?: string | string[] }> };

/** The front door turns this into the status of the answer: 410, gone. */
const GONE = { "prerender-status-code": "410" };

/** Read once for the head and the page. */
const readInitiative = cache(async (slug: string) => {
  const api = await asVisitor();
  return orNotFound(api.initiative.readPublic({ slug }));
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [initiative, locale] = await Promise.all([params.then(({ slug }) => readInitiative(slug)), pageLocale()]);
  const title = await titleOf((locale === "en" && initiative.titleEn) || initiative.title);
  if (initiative.state === "withdrawn") return { ...title, robots: { index: false }, other: GONE };
  return { ...title, description: teaserOf((locale === "en" && initiative.abstractEn) || initiative.abstract) };
}

export default async function InitiativeRoute({ params, searchParams }: PageProps) {
  const [{ slug }, { said }, locale, api] = await Promise.all([params, searchParams, pageLocale(), asVisitor()]);
  const initiative = await readInitiative(slug);
  if (initiative.state === "withdrawn") return <InitiativeWithdrawn initiative={initiative} locale={locale} />;
  const teller = await orNotFound(api.organisation.readPublic({ slug: initiative.organisation.slug }));
  const address = `${new URL(env().ORIGIN).origin}${pathOf(locale, { page: "/initiatives/[slug]", params: { slug } })}`;
  return (
    <>
      <Said said={said} />
      <InitiativePage initiative={initiative} teller={teller} locale={locale} address={address} />
    </>
  );
}
