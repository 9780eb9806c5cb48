import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { titleOf } from "#components/shell/title";
import { BeginForm } from "#components/telling/begin-form";
import { QuestionList } from "#components/telling/question-list";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

const LINES = ["time", "review", "public", "privacy"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("telling.new");
  return titleOf(t("title"), await keptAnswers("initiative/begin"));
}

export default async function NewInitiativePage() {
  await requirePerson({ page: "/desk/initiatives/new" });
  const [t, locale, api, kept] = await Promise.all([getTranslations("telling"), pageLocale(), asActor(), keptAnswers("initiative/begin")]);
  const organisations = (await api.organisation.listMine({})).items.filter(({ speaks }) => speaks);
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk" })}>{t("back")}</BackLink>
      <div className="prose">
        <h1>{t("new.title")}</h1>
        <p className="lede">{t("new.lede")}</p>
        <ul>
          {LINES.map((line) => (
            <li key={line}>{t(`new.${line}`)}</li>
          ))}
        </ul>
        {organisations.length > 0 ? (
          <BeginForm organisations={organisations} kept={kept} back={pathOf(locale, { page: "/desk/initiatives/new" })} />
        ) : (
          <EmptyState title={t("new.nobody")}>
            <ButtonLink href={pathOf(locale, { page: "/desk/organisations/new" })}>{t("new.addOrganisation")}</ButtonLink>
          </EmptyState>
        )}
        <QuestionList />
      </div>
    </>
  );
}
