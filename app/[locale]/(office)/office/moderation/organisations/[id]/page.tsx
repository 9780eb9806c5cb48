import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Confirmation } from "#components/organisation/confirmation";
import { JudgeForms } from "#components/organisation/judge-forms";
import { OrganisationFacts } from "#components/organisation/organisation-facts";
import { Owners } from "#components/organisation/owners";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { type StatusItem, StatusList } from "#components/status/status-list";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requireRole } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> };

const load = cache(async (id: string) => {
  await requireRole("moderator", { page: "/office/moderation/organisations/[id]", params: { id } });
  return orNotFound((await asActor()).organisation.readWaiting({ id }));
});

/** What could not be done on this page, by its form. */
const keptOn = cache(async (id: string) => {
  const [confirm, sendBack, suspend, restore] = await Promise.all(
    ["confirm", "send-back", "suspend", "restore"].map((deed) => keptAnswers(`organisation/${deed}`, id)),
  );
  return { confirm: confirm ?? null, sendBack: sendBack ?? null, suspend: suspend ?? null, restore: restore ?? null };
});

const worst = (kept: Awaited<ReturnType<typeof keptOn>>) => kept.confirm ?? kept.sendBack ?? kept.suspend ?? kept.restore;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const [t, organisation, kept] = await Promise.all([getTranslations("organisation.office"), load(id), keptOn(id)]);
  return titleOf(t("title", { name: organisation.name }), worst(kept));
}

export default async function JudgeOrganisationPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const organisation = await load(id);
  const [t, tStatus, locale, api, kept, { said }] = await Promise.all([
    getTranslations("organisation.office"),
    getTranslations("status"),
    pageLocale(),
    asActor(),
    keptOn(id),
    searchParams,
  ]);
  const statuses = await api.status.list({ organisationId: id });
  const back = pathOf(locale, { page: "/office/moderation/organisations/[id]", params: { id } });
  const decide = (status: StatusItem) => (
    <ButtonLink kind="second" href={pathOf(locale, { page: "/office/moderation/statuses/[id]", params: { id: status.id } })}>
      {tStatus("decide", { kind: tStatus(`kinds.${status.kind}`) })}
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary kept={worst(kept)} />
      <Said said={said} />
      <BackLink href={pathOf(locale, { page: "/office/moderation" })}>{t("back")}</BackLink>
      <div className="prose">
        <h1>{t("title", { name: organisation.name })}</h1>
        <Confirmation organisation={organisation} locale={locale} />
        <OrganisationFacts organisation={organisation} />
        <Owners owners={organisation.owners} />
        <h2>{tStatus("title")}</h2>
        <StatusList items={statuses.items} locale={locale} actsOf={decide} />
        <JudgeForms organisation={organisation} kept={kept} back={back} />
      </div>
    </>
  );
}
