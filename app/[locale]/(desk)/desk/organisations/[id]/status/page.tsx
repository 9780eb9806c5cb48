import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { DoorForm } from "#components/shell/door-form";
import { titleOf } from "#components/shell/title";
import { ClaimFields } from "#components/status/claim-fields";
import { answersFor } from "#components/ui/answers";
import { BackLink } from "#components/ui/back-link";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { HiddenField } from "#components/ui/field";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/organisations/[id]/status", params: { id } });
  const organisation = await orNotFound((await asActor()).organisation.readMine({ id }));
  return organisation.may.describe ? organisation : notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const [t, organisation, kept] = await Promise.all([getTranslations("status.claim"), load(id), keptAnswers("status/claim", id)]);
  return titleOf(t("title", { name: organisation.name }), kept);
}

export default async function ClaimStatusPage({ params }: PageProps) {
  const { id } = await params;
  const [organisation, t, locale, kept] = await Promise.all([
    load(id),
    getTranslations("status.claim"),
    pageLocale(),
    keptAnswers("status/claim", id),
  ]);
  const f = answersFor(kept, {}, await getTranslations("errors"));
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk/organisations/[id]", params: { id } })}>{organisation.name}</BackLink>
      <div className="prose">
        <h1>{t("title", { name: organisation.name })}</h1>
        <p>{t("lede")}</p>
        <p>{t("again")}</p>
        <DoorForm deed="status/claim" about={id} back={pathOf(locale, { page: "/desk/organisations/[id]/status", params: { id } })}>
          <HiddenField name="organisationId" value={id} />
          <ClaimFields f={f} type={organisation.type} />
          <Button>{t("submit")}</Button>
        </DoorForm>
      </div>
    </>
  );
}
