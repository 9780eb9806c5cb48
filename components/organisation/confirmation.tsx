import { useTranslations } from "next-intl";
import { DateText } from "#components/ui/date";
import { Facts } from "#components/ui/facts";
import { Tag } from "#components/ui/tag";
import type { readMine } from "#server/organisation/queries";

type Organisation = Pick<Awaited<ReturnType<typeof readMine>>, "state" | "wish" | "confirmed" | "confirmedUntil" | "confirmedHow">;

/** The one word for where an organisation stands. */
export function stateOf({ state, confirmed }: { state: string; confirmed: unknown }): string {
  return state === "verified" && !confirmed ? "expired" : state;
}

type Props = { organisation: Organisation; locale: string /** Tells its members what comes next. */; next?: boolean };

/** Whether a moderator has confirmed the organisation, by what proof and until when. */
export function Confirmation({ organisation, locale, next = false }: Props) {
  const t = useTranslations("organisation.mine");
  const tStates = useTranslations("organisation.states");
  const { wish, confirmed } = organisation;
  const state = stateOf(organisation);
  return (
    <>
      <p>
        <Tag>{tStates(state)}</Tag>
      </p>
      {next ? <p>{t(state === "unverified" && wish ? "sentBack" : state)}</p> : null}
      {wish ? <Words text={wish} /> : null}
      {confirmed ? <Facts items={factsOf(organisation, locale, t)} /> : null}
    </>
  );
}

/** A moderator's words, as they were written. */
function Words({ text }: { text: string }) {
  const t = useTranslations("organisation.mine");
  return (
    <div className="note">
      <p className="soft">{t("words")}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}

function factsOf({ confirmed, confirmedUntil, confirmedHow }: Organisation, locale: string, t: (key: string) => string) {
  return [
    { term: t("confirmedAt"), value: confirmed?.at ? <DateText at={confirmed.at} locale={locale} /> : "" },
    { term: t("confirmedUntil"), value: confirmedUntil ? <DateText at={confirmedUntil} locale={locale} /> : t("noEnd") },
    { term: t("confirmedHow"), value: <span className="whitespace-pre-line">{confirmedHow}</span> },
  ];
}
