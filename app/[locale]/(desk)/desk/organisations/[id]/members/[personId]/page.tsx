import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RemoveForm, RoleForm } from "#components/membership/member-forms";
import { titleOf } from "#components/shell/title";
import { BackLink } from "#components/ui/back-link";
import { DateText } from "#components/ui/date";
import { ErrorSummary } from "#components/ui/error-summary";
import { Facts } from "#components/ui/facts";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type Params = { id: string; personId: string };
type PageProps = { params: Promise<Params> };

const load = cache(async (id: string, personId: string) => {
  await requirePerson({ page: "/desk/organisations/[id]/members/[personId]", params: { id, personId } });
  return orNotFound((await asActor()).membership.read({ organisationId: id, personId }));
});

/** What could not be done on this page, whichever of its buttons was pressed. */
async function keptOn({ id, personId }: Params) {
  const about = `${id} ${personId}`;
  const [changed, removed, left] = await Promise.all([
    keptAnswers("membership/change-role", about),
    keptAnswers("membership/remove", about),
    keptAnswers("membership/leave", about),
  ]);
  return changed ?? removed ?? left;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id, personId } = await params;
  const [t, member, kept] = await Promise.all([getTranslations("membership.member"), load(id, personId), keptOn({ id, personId })]);
  return titleOf(t("title", { name: member.name }), kept);
}

export default async function MemberPage({ params }: PageProps) {
  const { id, personId } = await params;
  const [member, t, tRoles, locale, kept] = await Promise.all([
    load(id, personId),
    getTranslations("membership.member"),
    getTranslations("membership.roles"),
    pageLocale(),
    keptOn({ id, personId }),
  ]);
  const back = pathOf(locale, { page: "/desk/organisations/[id]/members/[personId]", params: { id, personId } });
  const facts = [
    { term: t("address"), value: member.address },
    { term: t("role"), value: tRoles(member.role) },
    { term: t("joined"), value: <DateText at={member.createdAt} locale={locale} /> },
  ];
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk/organisations/[id]", params: { id } })}>{member.organisationName}</BackLink>
      <div className="prose">
        <h1>{t("title", { name: member.name })}</h1>
        <Facts items={facts} />
        {member.may.changeRole ? <RoleForm member={member} back={back} kept={kept} /> : null}
        {member.may.remove ? <RemoveForm member={member} back={back} /> : null}
      </div>
    </>
  );
}
