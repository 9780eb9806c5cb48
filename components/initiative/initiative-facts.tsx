import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PublicOrganisation } from "#components/organisation/confirmed-mark";
import { OrganisationLink } from "#components/organisation/organisation-link";
import { DateText } from "#components/ui/date";
import { type Fact, Facts } from "#components/ui/facts";
import { Panel } from "#components/ui/panel";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Group } from "#server/search/schema";
import { Paragraphs, type ShownInitiative } from "./initiative-text.tsx";

type Props = { initiative: ShownInitiative; teller: PublicOrganisation; locale: Locale };

/** What it takes to take it over. What was not told is absent. */
export function InitiativeFacts({ initiative, teller, locale }: Props) {
  const t = useTranslations("initiative-page");
  const label = useTranslations("initiative");
  const told = locale === "lv" ? undefined : "lv";
  const { cost, duration, hoursPerWeek, people, premises, endUserRole, step, startedOn, publishedAt, targetGroups, themes } = initiative;
  const items: [string, ReactNode][] = [
    ["cost", cost && label(`cost.${cost}`)],
    ["duration", duration && label(`duration.${duration}`)],
    ["hours", hoursPerWeek && t("facts.hoursPerWeek", { count: hoursPerWeek })],
    ["people", people && <Paragraphs text={people} lang={told} />],
    ["premises", premises && <Paragraphs text={premises} lang={told} />],
    [
      "targets",
      targetGroups.length > 0 && <Choices key="targets" group="target" namespace="target-group" values={targetGroups} locale={locale} />,
    ],
    ["themes", themes.length > 0 && <Choices key="themes" group="theme" namespace="theme" values={themes} locale={locale} />],
    ["role", endUserRole && label(`endUserRole.${endUserRole}`)],
    ["step", step && label(`step.${step}`)],
    ["startedOn", startedOn && <DateText at={startedOn} locale={locale} />],
    ["publishedAt", publishedAt && <DateText at={publishedAt} locale={locale} />],
    ["teller", <OrganisationLink key="teller" organisation={teller} locale={locale} />],
  ];
  const shown = items.filter(([, value]) => Boolean(value)).map(([key, value]): Fact => ({ term: t(`facts.${key}`), value }));
  return (
    <Panel id="facts" heading={t("facts.title")}>
      <Facts items={shown} />
      <p className="small noprint">{t("print")}</p>
    </Panel>
  );
}

type ChoicesProps = { group: Group; namespace: "theme" | "target-group"; values: string[]; locale: Locale };

/** Each leads to all that is told about the same. */
function Choices({ group, namespace, values, locale }: ChoicesProps) {
  const label = useTranslations(namespace);
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>
          <a href={pathOf(locale, { page: "/initiatives", query: { [group]: value } })}>{label(value)}</a>
        </li>
      ))}
    </ul>
  );
}
