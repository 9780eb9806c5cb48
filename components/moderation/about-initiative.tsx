import { useTranslations } from "next-intl";
import { Paragraphs } from "#components/initiative/initiative-text";
import { FlagList } from "#components/telling/flag-list";
import { DateText } from "#components/ui/date";
import { type Fact, Facts } from "#components/ui/facts";
import { Panel } from "#components/ui/panel";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { partOf } from "#server/initiative/rules";
import type { readWaiting } from "#server/moderation/queries";

export type Waiting = Awaited<ReturnType<typeof readWaiting>>;

type Props = { initiative: Waiting; locale: Locale };

/** Who tells it and how far they are known. */
export function AboutInitiative({ initiative, locale }: Props) {
  const t = useTranslations("moderation.item");
  const states = useTranslations("initiative.states");
  const { organisation, confirmed, published, teller, state, handedInAt, wish, withdrawalReason } = initiative;
  const name = (locale === "en" && organisation.nameEn) || organisation.name;
  const facts: (Fact | null)[] = [
    { term: t("state"), value: states(state) },
    {
      term: t("organisation"),
      value: (
        <>
          <a href={pathOf(locale, { page: "/office/moderation/organisations/[id]", params: { id: organisation.id } })}>{name}</a>,{" "}
          {t(confirmed ? "confirmed" : "unconfirmed")}
        </>
      ),
    },
    { term: t("published"), value: published },
    { term: t("teller"), value: teller.name },
    handedInAt && { term: t("handedInAt"), value: <DateText at={handedInAt} locale={locale} time /> },
    wish === null ? null : { term: t("wish"), value: <Paragraphs text={wish} lang="lv" /> },
    withdrawalReason === null ? null : { term: t("reason"), value: <Paragraphs text={withdrawalReason} lang="lv" /> },
  ];
  return (
    <Panel id="facts" heading={t("facts")}>
      <Facts items={facts.filter((fact) => fact !== null)} />
    </Panel>
  );
}

/** What the machine has seen; it only points, a person decides. */
export function Flags({ flags }: Pick<Waiting, "flags">) {
  const t = useTranslations("moderation.item");
  return (
    <Panel id="flags" heading={t("flags")}>
      {flags.length > 0 ? <FlagList flags={flags} hrefOf={(field) => `#${partOf(field)}`} /> : <p>{t("noFlags")}</p>}
    </Panel>
  );
}

/** Who did what is in the records; here stands what happened and when. */
export function History({ events, locale }: Pick<Waiting, "events"> & { locale: Locale }) {
  const t = useTranslations("moderation.item");
  const deeds = useTranslations("moderation.deed");
  return (
    <Panel id="history" heading={t("history")}>
      <ul>
        {events.map(({ at, deed }) => (
          <li key={at.toISOString() + deed}>
            <DateText at={at} locale={locale} time />: {deeds.has(deed) ? deeds(deed) : deed}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
