import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { titleOf } from "#components/shell/title";
import { WithdrawForm } from "#components/telling/life-forms";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  await requirePerson({ page: "/desk/initiatives/[id]/withdraw", params: { id } });
  const telling = await orNotFound((await asActor()).telling.read({ id }));
  return telling.may.withdraw ? telling : notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  await load(id);
  const t = await getTranslations("telling.withdraw");
  return titleOf(t("title"), await keptAnswers("initiative/withdraw", id));
}

export default async function WithdrawPage({ params }: PageProps) {
  const { id } = await params;
  const telling = await load(id);
  const [t, locale, kept] = await Promise.all([getTranslations("telling.withdraw"), pageLocale(), keptAnswers("initiative/withdraw", id)]);
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/desk/initiatives/[id]", params: { id } })}>{telling.title}</BackLink>
      <div className="prose">
        <h1>{t("title")}</h1>
        <p>{t("text")}</p>
        {telling.state === "published" ? <p>{t("wasPublic")}</p> : null}
        <WithdrawForm telling={telling} kept={kept} back={pathOf(locale, { page: "/desk/initiatives/[id]/withdraw", params: { id } })} />
      </div>
    </>
  );
}
