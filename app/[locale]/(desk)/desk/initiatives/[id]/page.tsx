import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { DiscardForm } from "#components/telling/life-forms";
import { PartList } from "#components/telling/part-list";
import { StateNote } from "#components/telling/state-note";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";
import { PARTS, type Part } from "#server/initiative/rules";
import { stillHolding } from "#server/telling/rules";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/initiatives/[id]", params: { id } });
  const telling = await orNotFound((await asActor()).telling.read({ id }));
  return { telling, kept: stillHolding(await keptAnswers("initiative/discard", id), telling.version) };
});

/** Parts whose last words could not be saved yet. */
async function unsavedParts(id: string): Promise<Part[]> {
  const kept = await Promise.all(PARTS.map((part) => keptAnswers(`telling/tell-${part}`, id)));
  return PARTS.filter((_, index) => kept[index]);
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { telling, kept } = await load(id);
  return titleOf(telling.title, kept);
}

export default async function InitiativeDeskPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const { telling, kept } = await load(id);
  const [t, locale, unsaved, { said }] = await Promise.all([getTranslations("telling"), pageLocale(), unsavedParts(id), searchParams]);
  const { may, title } = telling;
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={said} />
      <BackLink href={pathOf(locale, { page: "/desk" })}>{t("back")}</BackLink>
      <div className="prose">
        <h1 lang="lv">{title}</h1>
        <StateNote telling={telling} locale={locale} />
        <h2>{t("list.tasks")}</h2>
        <PartList telling={telling} locale={locale} unsaved={unsaved} />
        {may.discard ? <DiscardForm telling={telling} back={pathOf(locale, { page: "/desk/initiatives/[id]", params: { id } })} /> : null}
        {may.withdraw && !may.discard ? (
          <p>
            <a href={pathOf(locale, { page: "/desk/initiatives/[id]/withdraw", params: { id } })}>{t("list.withdraw")}</a>
          </p>
        ) : null}
      </div>
    </>
  );
}
