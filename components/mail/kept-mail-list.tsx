import { DateText } from "#components/ui/date";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { listKept } from "#server/mail/queries";

type KeptMail = Awaited<ReturnType<typeof listKept>>[number];

/** Mails that left for nowhere, the newest first: about what, to whom, when. */
export function KeptMailList({ mails, locale }: { mails: readonly KeptMail[]; locale: Locale }) {
  return (
    <ul className="list-none p-0 prose">
      {mails.map(({ id, subject, locale: lang, to, at }) => (
        <li key={id} className="panel">
          <p>
            <a href={pathOf(locale, { page: "/demo/mails/[id]", params: { id } })} lang={lang}>
              {subject}
            </a>
          </p>
          <p className="soft small">
            {to}
            {" · "}
            <DateText at={at} locale={locale} time />
          </p>
        </li>
      ))}
    </ul>
  );
}
