import { useTranslations } from "next-intl";
import { DateText } from "#components/ui/date";
import type { readConversation } from "#server/conversation/queries";
import type { Locale } from "#server/i18n/locales";

type Message = Awaited<ReturnType<typeof readConversation>>["messages"][number];

/** What was written, in the order in which it came; persons are named within their own organisation only. */
export function MessageList({ messages, locale }: { messages: readonly Message[]; locale: Locale }) {
  const t = useTranslations("conversation.one");
  return (
    <ol className="list-none p-0 prose">
      {messages.map(({ id, organisation, author, own, text, at }) => {
        const who = own ? t("you") : author;
        return (
          <li key={id} className="panel">
            <p className="small">
              <b>{who ? `${organisation} (${who})` : organisation}</b>
              {" · "}
              <DateText at={at} locale={locale} time />
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        );
      })}
    </ol>
  );
}
