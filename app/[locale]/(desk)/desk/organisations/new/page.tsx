import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrganisationFields } from "#components/organisation/organisation-fields";
import { DoorForm } from "#components/shell/door-form";
import { titleOf } from "#components/shell/title";
import { answersFor } from "#components/ui/answers";
import { BackLink } from "#components/ui/back-link";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.new");
  return titleOf(t("title"), await keptAnswers("organisation/found"));
}

export default async function NewOrganisationPage() {
  await requirePerson({ page: "/desk/organisations/new" });
  const [t, locale, api, kept] = await Promise.all([
    getTranslations("organisation.new"),
    pageLocale(),
    asActor(),
    keptAnswers("organisation/found"),
  ]);
  const [umbrellas, regions, municipalities] = await Promise.all([
    api.organisation.listUmbrellas({}),
    api.territory.regions({}),
    api.territory.municipalities({}),
  ]);
  const f = answersFor(kept, {}, await getTranslations("errors"));
  const choices = umbrellas.items.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk" })}>{t("back")}</BackLink>
      <div className="prose">
        <h1>{t("title")}</h1>
        <p className="lede">{t("lede")}</p>
        <p>{t("already")}</p>
        <DoorForm deed="organisation/found" back={pathOf(locale, { page: "/desk/organisations/new" })}>
          <OrganisationFields f={f} umbrellas={choices} regions={regions} municipalities={municipalities} />
          <Button>{t("submit")}</Button>
        </DoorForm>
      </div>
    </>
  );
}
