import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DecidedInitiatives, WaitingInitiatives, WaitingOrganisations } from "#components/moderation/queue";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { asActor, pageLocale } from "#server/api/caller";
import { requireRole } from "#server/api/guard";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation");
  return titleOf(t("title"));
}

/** What waits for a moderator, and what was decided last. */
export default async function ModerationPage({ searchParams }: PageProps) {
  await requireRole("moderator", { page: "/office/moderation" });
  const [t, locale, api, { said }] = await Promise.all([getTranslations("moderation"), pageLocale(), asActor(), searchParams]);
  const [waiting, organisations, decided] = await Promise.all([
    api.initiative.listWaiting(),
    api.organisation.listWaiting({}),
    api.initiative.listDecided(),
  ]);
  return (
    <>
      <Said said={said} />
      <div className="prose">
        <h1>{t("title")}</h1>
        <h2>{t("initiatives")}</h2>
        <WaitingInitiatives items={waiting.items} locale={locale} />
        <h2>{t("organisations")}</h2>
        <WaitingOrganisations items={organisations.items} locale={locale} />
        {decided.items.length > 0 ? (
          <>
            <h2>{t("decided")}</h2>
            <DecidedInitiatives items={decided.items} locale={locale} />
          </>
        ) : null}
      </div>
    </>
  );
}
