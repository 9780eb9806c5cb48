import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { answersFor } from "#components/ui/answers";
import { BackLink } from "#components/ui/back-link";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { RadioGroup, TextField } from "#components/ui/field";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";
import { LOCALES } from "#server/i18n/locales";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("person.account");
  return titleOf(t("title"), await keptAnswers("person/describe"));
}

export default async function AccountPage({ searchParams }: PageProps) {
  await requirePerson({ page: "/desk/account" });
  const [t, locale, api, kept, { said }] = await Promise.all([
    getTranslations("person.account"),
    pageLocale(),
    asActor(),
    keptAnswers("person/describe"),
    searchParams,
  ]);
  const account = await api.person.readMine({});
  const f = answersFor(kept, { name: account.name, locale: account.locale }, await getTranslations("errors"));
  const here = pathOf(locale, { page: "/desk/account" });
  const languages = LOCALES.map((value) => ({ value, label: t(`locales.${value}`) }));
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={said} />
      <BackLink href={pathOf(locale, { page: "/desk" })}>{t("back")}</BackLink>
      <div className="prose">
        <h1>{t("title")}</h1>
        <p>{t("address", { address: account.address })}</p>
        <DoorForm deed="person/describe" back={here}>
          <TextField label={t("name")} hint={t("nameHint")} autoComplete="name" {...f("name")} />
          <RadioGroup legend={t("locale")} options={languages} {...f("locale")} />
          <Button>{t("submit")}</Button>
        </DoorForm>
        <h2>{t("signOut")}</h2>
        <p>{t("signOutText", { sessions: account.sessions })}</p>
        <DoorForm deed="session/end" back={here}>
          <Button kind="second">{t("signOutHere")}</Button>
        </DoorForm>
        <DoorForm deed="session/end-all" back={here}>
          <Button kind="danger">{t("signOutEverywhere")}</Button>
        </DoorForm>
      </div>
    </>
  );
}
