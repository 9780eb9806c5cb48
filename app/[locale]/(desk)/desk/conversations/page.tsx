import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConversationList } from "#components/conversation/conversation-list";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Pagination } from "#components/ui/pagination";
import { asActor, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[]; page?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("conversation.list");
  return titleOf(t("title"));
}

export default async function ConversationsPage({ searchParams }: PageProps) {
  await requirePerson({ page: "/desk/conversations" });
  const [t, locale, api, asked] = await Promise.all([getTranslations("conversation.list"), pageLocale(), asActor(), searchParams]);
  const { conversations, page, pages } = await orNotFound(api.conversation.list({ page: Number(asked.page ?? 1) }));
  const hrefOf = (number: number) => pathOf(locale, { page: "/desk/conversations", query: { page: String(number) } });
  return (
    <>
      <Said said={asked.said} />
      <BackLink href={pathOf(locale, { page: "/desk" })}>{t("back")}</BackLink>
      <h1>{t("title")}</h1>
      {conversations.length > 0 ? (
        <>
          <p className="lede">{t("lede")}</p>
          <ConversationList conversations={conversations} locale={locale} />
        </>
      ) : null}
      {conversations.length === 0 && page === 1 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
          <ButtonLink href={pathOf(locale, { page: "/initiatives" })}>{t("find")}</ButtonLink>
        </EmptyState>
      ) : null}
      {conversations.length === 0 && page > 1 ? (
        <p>
          {t("noneHere")} <a href={hrefOf(1)}>{t("first")}</a>
        </p>
      ) : null}
      {page > pages ? null : <Pagination page={page} pages={pages} hrefOf={hrefOf} />}
    </>
  );
}
