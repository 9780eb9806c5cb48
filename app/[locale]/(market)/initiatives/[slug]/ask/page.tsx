import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AskForm } from "#components/conversation/ask-form";
import { titleOf } from "#components/shell/title";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { type Address, pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations("conversation.ask");
  return titleOf(t("title"), await keptAnswers("conversation/ask", (await params).slug));
}

export default async function AskPage({ params }: PageProps) {
  const { slug } = await params;
  const here: Address = { page: "/initiatives/[slug]/ask", params: { slug } };
  await requirePerson(here);
  const [t, locale, api] = await Promise.all([getTranslations("conversation.ask"), pageLocale(), asActor()]);
  const [asking, kept] = await Promise.all([orNotFound(api.conversation.readAsking({ slug })), keptAnswers("conversation/ask", slug)]);
  const { title } = asking.initiative;
  return (
    <>
      <ErrorSummary kept={kept} />
      <BackLink href={pathOf(locale, { page: "/initiatives/[slug]", params: { slug } })}>{t("back")}</BackLink>
      <div className="prose">
        <h1>{t("title")}</h1>
        <p className="lede" lang={title.lang}>
          {title.text}
        </p>
        {asking.state === "open" ? <AskForm asking={asking} kept={kept} back={pathOf(locale, here)} /> : <p>{t(asking.state)}</p>}
        {asking.state === "noOrganisation" ? (
          <ButtonLink href={pathOf(locale, { page: "/desk/organisations/new" })}>{t("addOrganisation")}</ButtonLink>
        ) : null}
        {asking.state === "own" ? (
          <ButtonLink href={pathOf(locale, { page: "/desk/conversations" })}>{t("conversations")}</ButtonLink>
        ) : null}
      </div>
    </>
  );
}
