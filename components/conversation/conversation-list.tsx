import { useTranslations } from "next-intl";
import { DateText } from "#components/ui/date";
import { Tag } from "#components/ui/tag";
import type { listConversations } from "#server/conversation/queries";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";

type Conversation = Awaited<ReturnType<typeof listConversations>>["conversations"][number];

/** Conversations, the newest first: with whom, about what, and how the last message begins. */
export function ConversationList({ conversations, locale }: { conversations: readonly Conversation[]; locale: Locale }) {
  const t = useTranslations("conversation.list");
  return (
    <ul className="list-none p-0 prose">
      {conversations.map(({ id, other, title, beginning, ours, at, unread }) => (
        <li key={id} className="panel">
          <h2>
            <a href={pathOf(locale, { page: "/desk/conversations/[id]", params: { id } })}>{other}</a>
          </h2>
          <p lang={title.lang}>{title.text}</p>
          <p className="soft">
            {ours ? `${t("ours")} ` : ""}
            {beginning}
          </p>
          <p className="small">
            {unread ? <Tag>{t("unread")}</Tag> : null} <DateText at={at} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  );
}
