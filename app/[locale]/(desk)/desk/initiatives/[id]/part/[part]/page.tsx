import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { PartForm } from "#components/telling/part-form";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { type Address, pathOf } from "#server/i18n/addresses";
import { PARTS } from "#server/initiative/rules";
import { addressOf, partAt } from "#server/telling/rules";

export const dynamic = "force-dynamic";

type PageProps = {
  params: Promise<{ id: string; part: string }>;
  searchParams: Promise<{ said?: string | string[]; from?: string | string[] }>;
};

const load = cache(async (id: string, number: string) => {
  const here: Address = { page: "/desk/initiatives/[id]/part/[part]", params: { id, part: number } };
  await requirePerson(here);
  const part = partAt(number) ?? notFound();
  const telling = await orNotFound((await asActor()).telling.read({ id }));
  if (!telling.may.edit) notFound();
  return { here, part, telling, kept: await keptAnswers(`telling/tell-${part}`, id) };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id, part: number } = await params;
  const { part, kept } = await load(id, number);
  const t = await getTranslations("initiative.part");
  return titleOf(t(part), kept);
}

export default async function PartPage({ params, searchParams }: PageProps) {
  const { id, part: number } = await params;
  const { here, part, telling, kept } = await load(id, number);
  const [t, partName, locale, { said, from }] = await Promise.all([
    getTranslations("telling.part"),
    getTranslations("initiative.part"),
    pageLocale(),
    searchParams,
  ]);
  const fromCheck = from === "check";
  const back = pathOf(locale, fromCheck ? { ...here, query: { from: "check" } } : here);
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={said} />
      <BackLink href={pathOf(locale, addressOf(id, fromCheck ? "check" : "list"))}>{t(fromCheck ? "backToCheck" : "back")}</BackLink>
      <div className="prose">
        <p className="hint">{t("position", { title: telling.title, number, count: PARTS.length })}</p>
        <h1>{partName(part)}</h1>
        {kept && kept.problems.length > 0 ? <p className="note">{t("unsaved")}</p> : null}
        {telling.state === "published" ? <p className="note">{t("publicNow")}</p> : null}
        <PartForm part={part} telling={telling} kept={kept} back={back} fromCheck={fromCheck} />
      </div>
    </>
  );
}
