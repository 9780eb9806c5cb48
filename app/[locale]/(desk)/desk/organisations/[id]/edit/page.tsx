import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { OrganisationFacts } from "#components/organisation/organisation-facts";
import { OrganisationFields } from "#components/organisation/organisation-fields";
import { DoorForm } from "#components/shell/door-form";
import { titleOf } from "#components/shell/title";
import { answersFor } from "#components/ui/answers";
import { BackLink } from "#components/ui/back-link";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { HiddenField } from "#components/ui/field";
import { Panel } from "#components/ui/panel";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/organisations/[id]/edit", params: { id } });
  const organisation = await orNotFound((await asActor()).organisation.readMine({ id }));
  return organisation.may.describe ? organisation : notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const [t, organisation, kept] = await Promise.all([
    getTranslations("organisation.edit"),
    load(id),
    keptAnswers("organisation/describe", id),
  ]);
  return titleOf(t("title", { name: organisation.name }), kept);
}

export default async function EditOrganisationPage({ params }: PageProps) {
  const { id } = await params;
  const [organisation, t, locale, api, kept] = await Promise.all([
    load(id),
    getTranslations("organisation.edit"),
    pageLocale(),
    asActor(),
    keptAnswers("organisation/describe", id),
  ]);
  const [umbrellas, regions, municipalities] = await Promise.all([
    api.organisation.listUmbrellas({}),
    api.territory.regions({}),
    api.territory.municipalities({}),
  ]);
  const { version, areas, ...saved } = organisation.saved;
  const { type, registrationNumber, web } = organisation;
  const shown = { ...saved, type, registrationNumber, web, serviceAreas: areas, serviceMunicipalities: areas };
  const f = answersFor(kept, shown, await getTranslations("errors"));
  const choices = umbrellas.items.filter((one) => one.id !== id).map((one) => ({ value: one.id, label: one.name }));
  const overtaken = kept?.problems.some(({ reason }) => reason === "changedMeanwhile");
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk/organisations/[id]", params: { id } })}>{organisation.name}</BackLink>
      <div className="prose">
        <h1>{t("title", { name: organisation.name })}</h1>
        {overtaken ? (
          <Panel heading={t("nowSaved")} id="saved">
            <OrganisationFacts organisation={organisation} />
          </Panel>
        ) : null}
        {organisation.state === "verified" ? <p>{t("anew")}</p> : null}
        <DoorForm deed="organisation/describe" about={id} back={pathOf(locale, { page: "/desk/organisations/[id]/edit", params: { id } })}>
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={String(version)} />
          <OrganisationFields f={f} umbrellas={choices} regions={regions} municipalities={municipalities} />
          <Button>{t("submit")}</Button>
        </DoorForm>
      </div>
    </>
  );
}
