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
    <ul className="tasks">
      {conversations.map(({ id, other, title, beginning, ours, at, unread }) => (
        <li key={id}>
          <div className="py-2 min-w-0">
            <a href={pathOf(locale, { page: "/desk/conversations/[id]", params: { id } })}>
              <b>{other}</b>
            </a>
            <div lang={title.lang}>{title.text}</div>
            <div className="soft">
              {ours ? `${t("ours")} ` : ""}
              {beginning}
            </div>
            <div className="small">
              <DateText at={at} locale={locale} />
            </div>
          </div>
          <div>{unread ? <Tag>{t("unread")}</Tag> : null}</div>
        </li>
      ))}
    </ul>
  );
}
