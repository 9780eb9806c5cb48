import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RoleChoice } from "#components/membership/role-choice";
import { DoorForm } from "#components/shell/door-form";
import { titleOf } from "#components/shell/title";
import { answersFor } from "#components/ui/answers";
import { BackLink } from "#components/ui/back-link";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { HiddenField, TextField } from "#components/ui/field";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/organisations/[id]/invite", params: { id } });
  const api = await asActor();
  const organisation = await orNotFound(api.organisation.readMine({ id }));
  const { may } = await api.invitation.list({ organisationId: id });
  return may.invite ? organisation : notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const [t, organisation, kept] = await Promise.all([getTranslations("invitation.send"), load(id), keptAnswers("invitation/send", id)]);
  return titleOf(t("title", { name: organisation.name }), kept);
}

export default async function InvitePage({ params }: PageProps) {
  const { id } = await params;
  const [organisation, t, locale, kept] = await Promise.all([
    load(id),
    getTranslations("invitation.send"),
    pageLocale(),
    keptAnswers("invitation/send", id),
  ]);
  const f = answersFor(kept, { role: "editor" }, await getTranslations("errors"));
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk/organisations/[id]", params: { id } })}>{organisation.name}</BackLink>
      <div className="prose">
        <h1>{t("title", { name: organisation.name })}</h1>
        <p>{t("lede")}</p>
        <DoorForm deed="invitation/send" about={id} back={pathOf(locale, { page: "/desk/organisations/[id]/invite", params: { id } })}>
          <HiddenField name="organisationId" value={id} />
          <TextField label={t("address")} hint={t("addressHint")} type="email" inputMode="email" spellCheck={false} {...f("address")} />
          <RoleChoice legend={t("role")} {...f("role")} />
          <Button>{t("submit")}</Button>
        </DoorForm>
      </div>
    </>
  );
}
