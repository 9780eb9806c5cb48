import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "#components/ui/date";
import { Facts } from "#components/ui/facts";
import { Tag } from "#components/ui/tag";
import type { listStatuses } from "#server/status/queries";

export type StatusItem = Awaited<ReturnType<typeof listStatuses>>["items"][number];

/** The one word for where a status stands: a confirmed one runs out by itself. */
function stateOf({ state, holds }: StatusItem): string {
  return state === "confirmed" && !holds ? "over" : state;
}

/** What one status says, where its proof stands, and what the moderator said. */
export function StatusFacts({ status, locale }: { status: StatusItem; locale: string }) {
  const t = useTranslations("status");
  const { number, validFrom, validUntil, proofUrl, decidedHow } = status;
  const items = [
    ...(number ? [{ term: t("number"), value: number }] : []),
    ...(validFrom ? [{ term: t("validFrom"), value: <DateText at={validFrom} locale={locale} /> }] : []),
    ...(validUntil ? [{ term: t("validUntil"), value: <DateText at={validUntil} locale={locale} /> }] : []),
    {
      term: t("proof"),
      value: (
        <a href={proofUrl} rel="nofollow noopener">
          {proofUrl}
        </a>
      ),
    },
    ...(decidedHow ? [{ term: t("words"), value: <span className="whitespace-pre-line">{decidedHow}</span> }] : []),
  ];
  return (
    <>
      <p>
        <Tag>{t(`states.${stateOf(status)}`)}</Tag>
      </p>
      <Facts items={items} />
    </>
  );
}

type ListProps = { items: StatusItem[]; locale: string; actsOf: (status: StatusItem) => ReactNode };

/** The statuses of an organisation, each with its acts. */
export function StatusList({ items, locale, actsOf }: ListProps) {
  const t = useTranslations("status");
  if (items.length === 0) return <p>{t("none")}</p>;
  return items.map((status) => (
    <section key={status.id}>
      <h3>{t(`kinds.${status.kind}`)}</h3>
      <StatusFacts status={status} locale={locale} />
      {actsOf(status)}
    </section>
  ));
}
