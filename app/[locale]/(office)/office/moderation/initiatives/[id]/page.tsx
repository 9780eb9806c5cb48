import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AboutInitiative, Flags, History } from "#components/moderation/about-initiative";
import { DecideForms } from "#components/moderation/decide-forms";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { ToldAnswers } from "#components/telling/told-answers";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requireRole } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";
import { stillHolding } from "#server/telling/rules";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> };

const load = cache(async (id: string) => {
  await requireRole("moderator", { page: "/office/moderation/initiatives/[id]", params: { id } });
  const initiative = await orNotFound((await asActor()).initiative.readWaiting({ id }));
  const [publish, ask, withdraw] = await Promise.all(
    ["publish", "ask-to-change", "withdraw"].map((deed) => keptAnswers(`initiative/${deed}`, id)),
  );
  const kept = { publish: stillHolding(publish ?? null, initiative.version), ask: ask ?? null, withdraw: withdraw ?? null };
  return { initiative, kept, worst: kept.publish ?? kept.ask ?? kept.withdraw };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { initiative, worst } = await load((await params).id);
  return titleOf(initiative.title, worst);
}

export default async function JudgeInitiativePage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const { initiative, kept, worst } = await load(id);
  const [t, locale, { said }] = await Promise.all([getTranslations("moderation.item"), pageLocale(), searchParams]);
  const { may, slug, state } = initiative;
  return (
    <>
      <ErrorSummary kept={worst} />
      <Said said={said} />
      <BackLink href={pathOf(locale, { page: "/office/moderation" })}>{t("back")}</BackLink>
      <h1 lang="lv">{initiative.title}</h1>
      {state === "published" ? (
        <p>
          <a href={pathOf(locale, { page: "/initiatives/[slug]", params: { slug } })}>{t("public")}</a>
        </p>
      ) : null}
      {may.publish ? (
        <p className="noprint">
          <a href="#decide">{t("decide")}</a>
        </p>
      ) : null}
      <AboutInitiative initiative={initiative} locale={locale} />
      <Flags flags={initiative.flags} />
      <ToldAnswers told={initiative} locale={locale} changeable={false} />
      {may.publish || may.withdraw ? <h2 id="decide">{t("decide")}</h2> : null}
      <DecideForms
        initiative={initiative}
        kept={kept}
        back={pathOf(locale, { page: "/office/moderation/initiatives/[id]", params: { id } })}
      />
      <History events={initiative.events} locale={locale} />
    </>
  );
}
