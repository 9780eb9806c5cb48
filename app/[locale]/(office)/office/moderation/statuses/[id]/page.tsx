import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { titleOf } from "#components/shell/title";
import { DecideForms } from "#components/status/decide-forms";
import { StatusFacts } from "#components/status/status-list";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requireRole } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  await requireRole("moderator", { page: "/office/moderation/statuses/[id]", params: { id } });
  return orNotFound((await asActor()).status.read({ id }));
});

const keptOn = cache(async (id: string) => {
  const [confirm, refuse] = await Promise.all([keptAnswers("status/confirm", id), keptAnswers("status/refuse", id)]);
  return { confirm, refuse };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const [t, status, { confirm, refuse }] = await Promise.all([getTranslations("status"), load(id), keptOn(id)]);
  return titleOf(t("office.title", { kind: t(`kinds.${status.kind}`) }), confirm ?? refuse);
}

export default async function DecideStatusPage({ params }: PageProps) {
  const { id } = await params;
  const [status, t, locale, kept] = await Promise.all([load(id), getTranslations("status"), pageLocale(), keptOn(id)]);
  const { organisation } = status;
  return (
    <>
      <ErrorSummary kept={kept.confirm ?? kept.refuse} />
      <BackLink href={pathOf(locale, { page: "/office/moderation/organisations/[id]", params: { id: organisation.id } })}>
        {organisation.name}
      </BackLink>
      <div className="prose">
        <h1>{t("office.title", { kind: t(`kinds.${status.kind}`) })}</h1>
        <StatusFacts status={status} locale={locale} />
        <DecideForms status={status} kept={kept} back={pathOf(locale, { page: "/office/moderation/statuses/[id]", params: { id } })} />
      </div>
    </>
  );
}
