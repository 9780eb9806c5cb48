import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { InvitationList } from "#components/invitation/invitation-list";
import { MemberList } from "#components/membership/member-list";
import { Confirmation } from "#components/organisation/confirmation";
import { OrganisationFacts } from "#components/organisation/organisation-facts";
import { SubmitForm } from "#components/organisation/submit-form";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { OwnStatuses } from "#components/status/own-statuses";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { type Page, pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/organisations/[id]", params: { id } });
  return orNotFound((await asActor()).organisation.readMine({ id }));
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return titleOf((await load((await params).id)).name);
}

export default async function OrganisationPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const organisation = await load(id);
  const [t, locale, api, { said }] = await Promise.all([getTranslations(), pageLocale(), asActor(), searchParams]);
  const [members, invitations, statuses, kept] = await Promise.all([
    api.membership.list({ organisationId: id }),
    api.invitation.list({ organisationId: id }),
    api.status.list({ organisationId: id }),
    keptAnswers("organisation/submit", id),
  ]);
  const to = (page: Page) => pathOf(locale, { page, params: { id, slug: organisation.slug } });
  const { may } = organisation;
  const here = to("/desk/organisations/[id]");
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={said} />
      <BackLink href={to("/desk")}>{t("organisation.mine.back")}</BackLink>
      <div className="prose">
        <h1 lang={organisation.nameLang}>{organisation.name}</h1>
        <h2>{t("organisation.mine.state")}</h2>
        <Confirmation organisation={organisation} locale={locale} next />
        <SubmitForm organisation={organisation} back={here} />
        {may.describe ? (
          <p>
            <a href={to("/desk/initiatives/new")}>{t("desk.tell")}</a>
          </p>
        ) : null}
        {organisation.public ? <a href={to("/organisations/[slug]")}>{t("organisation.mine.public")}</a> : null}
        <h2>{t("organisation.mine.facts")}</h2>
        <OrganisationFacts organisation={organisation} />
        {may.describe ? (
          <ButtonLink kind="second" href={to("/desk/organisations/[id]/edit")}>
            {t("organisation.mine.edit")}
          </ButtonLink>
        ) : null}
        <OwnStatuses statuses={statuses} locale={locale} organisation={organisation} />
        <h2>{t("membership.title")}</h2>
        <MemberList locale={locale} organisationId={id} members={members} />
        <InvitationList locale={locale} back={here} about={id} items={invitations.items} />
        {invitations.may.invite ? (
          <ButtonLink kind="second" href={to("/desk/organisations/[id]/invite")}>
            {t("invitation.add")}
          </ButtonLink>
        ) : null}
      </div>
    </>
  );
}
