import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { CheckNotes } from "#components/telling/check-notes";
import { HandInForm } from "#components/telling/life-forms";
import { ToldAnswers } from "#components/telling/told-answers";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";
import { stillHolding } from "#server/telling/rules";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/initiatives/[id]/check", params: { id } });
  const telling = await orNotFound((await asActor()).telling.read({ id }));
  return { telling, kept: stillHolding(await keptAnswers("initiative/hand-in", id), telling.version) };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("telling.check");
  const { telling, kept } = await load(id);
  return titleOf(t(telling.may.handIn ? "title" : "look"), kept);
}

export default async function CheckPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const { telling, kept } = await load(id);
  const [t, locale, { said }] = await Promise.all([getTranslations("telling.check"), pageLocale(), searchParams]);
  const { may, missing, title } = telling;
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={said} />
      <BackLink href={pathOf(locale, { page: "/desk/initiatives/[id]", params: { id } })}>{title}</BackLink>
      <h1>{t(may.handIn ? "title" : "look")}</h1>
      {may.handIn ? <p className="lede">{t("lede")}</p> : null}
      {may.edit ? <CheckNotes telling={telling} locale={locale} /> : null}
      <ToldAnswers told={telling} locale={locale} changeable={may.edit} />
      {may.handIn && missing.length === 0 ? (
        <HandInForm telling={telling} kept={kept} back={pathOf(locale, { page: "/desk/initiatives/[id]/check", params: { id } })} />
      ) : null}
    </>
  );
}
