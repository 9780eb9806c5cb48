import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AnswerForm } from "#components/conversation/answer-form";
import { MarkRead } from "#components/conversation/mark-read";
import { MessageList } from "#components/conversation/message-list";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { BackLink } from "#components/ui/back-link";
import { ErrorSummary } from "#components/ui/error-summary";
import { Pagination } from "#components/ui/pagination";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound, requirePerson } from "#server/api/guard";
import { type Address, pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[]; page?: string | string[] }> };

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [conversation, t] = await Promise.all([readHere(props), getTranslations("conversation.one")]);
  return titleOf(t("title", { organisation: conversation.other }), await keptAnswers("conversation/answer", conversation.id));
}

export default async function ConversationPage(props: PageProps) {
  const { id, initiative, other, messages, page, pages, unread, may } = await readHere(props);
  const [t, locale, kept] = await Promise.all([getTranslations("conversation.one"), pageLocale(), keptAnswers("conversation/answer", id)]);
  const here = (number: number): Address => ({
    page: "/desk/conversations/[id]",
    params: { id },
    query: number > 1 ? { page: String(number) } : {},
  });
  const back = pathOf(locale, here(page));
  const last = messages.at(-1);
  return (
    <>
      <ErrorSummary kept={kept} />
      <Said said={(await props.searchParams).said} />
      <BackLink href={pathOf(locale, { page: "/desk/conversations" })}>{t("back")}</BackLink>
      <h1>{t("title", { organisation: other })}</h1>
      <p>
        {t("about")}{" "}
        <AboutLink initiative={initiative} href={pathOf(locale, { page: "/initiatives/[slug]", params: { slug: initiative.slug } })} />
        {initiative.published ? null : ` ${t("withdrawn")}`}
      </p>
      <h2>{t("messages")}</h2>
      {page < pages ? <p>{t("earlier")}</p> : null}
      <MessageList messages={messages} locale={locale} />
      <Pagination page={page} pages={pages} hrefOf={(number) => pathOf(locale, here(number))} />
      {unread && page === 1 && last ? <MarkRead id={id} until={last.id} back={back} /> : null}
      {may.answer ? <AnswerForm id={id} kept={kept} back={back} /> : <p>{t("mayNot")}</p>}
    </>
  );
}

/** The conversation of this address. A visitor signs in first; for who is a member of neither side there is none. */
const read = cache(async (id: string, page: number) => {
  await requirePerson({ page: "/desk/conversations/[id]", params: { id } });
  return orNotFound((await asActor()).conversation.read({ id, page }));
});

async function readHere({ params, searchParams }: PageProps) {
  const [{ id }, { page }] = await Promise.all([params, searchParams]);
  return read(id, Number(page ?? 1));
}

type AboutProps = { initiative: { title: { text: string; lang: string }; published: boolean }; href: string };

function AboutLink({ initiative: { title, published }, href }: AboutProps) {
  if (!published) return <b lang={title.lang}>{title.text}</b>;
  return (
    <a href={href} lang={title.lang}>
      {title.text}
    </a>
  );
}
