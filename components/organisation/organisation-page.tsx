import { useTranslations } from "next-intl";
import { InitiativeStall } from "#components/initiative/initiative-stall";
import { BackLink } from "#components/ui/back-link";
import { DateText } from "#components/ui/date";
import { Facts } from "#components/ui/facts";
import { Panel } from "#components/ui/panel";
import { Stalls } from "#components/ui/stall";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Stall } from "#server/market/rules";
import { ConfirmedMark, type PublicOrganisation } from "./confirmed-mark.tsx";
import { OrganisationLink } from "./organisation-link.tsx";

type Props = { organisation: PublicOrganisation; stalls: Stall[]; locale: Locale };

/** Who an organisation is, by what it can be trusted, and what it passes on. */
export function OrganisationPage({ organisation, stalls, locale }: Props) {
  const t = useTranslations("organisation-page");
  const { name, nameLang, about, aboutLang, confirmed, underneath } = organisation;
  const foreign = (lang: Locale) => (lang === locale ? undefined : lang);
  return (
    <>
      <BackLink href={pathOf(locale, { page: "/initiatives" })}>{t("back")}</BackLink>
      <div className="cols r">
        <div className="prose">
          <h1 lang={foreign(nameLang)}>{name}</h1>
          <ConfirmedMark confirmed={confirmed} locale={locale} />
          <h2>{t("about")}</h2>
          {about.split(/\n+/).map((paragraph) => (
            <p key={paragraph} lang={foreign(aboutLang)}>
              {paragraph}
            </p>
          ))}
          <Statuses organisation={organisation} locale={locale} />
          {underneath.length > 0 ? (
            <>
              <h2>{t("underneath")}</h2>
              <ul>
                {underneath.map((one) => (
                  <li key={one.slug}>
                    <OrganisationLink organisation={one} locale={locale} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
        <aside>
          <OrganisationFacts organisation={organisation} locale={locale} />
        </aside>
      </div>
      <h2>{t("initiatives")}</h2>
      {stalls.length === 0 ? <p>{t("none")}</p> : null}
      <Stalls>
        {stalls.map((stall) => (
          <InitiativeStall key={stall.slug} stall={stall} locale={locale} />
        ))}
      </Stalls>
    </>
  );
}

type PartProps = { organisation: PublicOrganisation; locale: Locale };

function OrganisationFacts({ organisation, locale }: PartProps) {
  const t = useTranslations("organisation-page.facts");
  const types = useTranslations("organisation.types");
  const { type, seat, serviceAreas, registrationNumber, web, umbrella } = organisation;
  const facts = [
    { term: t("type"), value: types(type) },
    { term: t("seat"), value: seat.name },
    { term: t("areas"), value: serviceAreas.map((area) => area.name).join(", ") },
    { term: t("number"), value: registrationNumber },
    { term: t("web"), value: web ? <WebLink url={web} /> : null },
    { term: t("umbrella"), value: umbrella ? <OrganisationLink organisation={umbrella} locale={locale} /> : null },
  ];
  return (
    <Panel id="facts" heading={t("title")}>
      <Facts items={facts.filter(({ value }) => Boolean(value))} />
    </Panel>
  );
}

/** Written without the scheme, as people say it; the foreign address is not vouched for. */
function WebLink({ url }: { url: string }) {
  return (
    <a href={url} rel="nofollow ugc noopener">
      {url.replace(/^https?:\/\//, "").replace(/\/$/, "")}
    </a>
  );
}

/** Statuses that a moderator has confirmed, each with where to check it. */
function Statuses({ organisation, locale }: PartProps) {
  const t = useTranslations("organisation-page.statuses");
  const kinds = useTranslations("status.kinds");
  if (organisation.statuses.length === 0) return null;
  return (
    <>
      <h2>{t("title")}</h2>
      <ul>
        {organisation.statuses.map(({ kind, number, validUntil, decidedAt, proofUrl }) => (
          <li key={kind}>
            <b>{kinds(kind)}</b>
            {number ? `, ${t("number", { number })}` : null}
            <br />
            {decidedAt ? <Dated words={t("confirmed")} at={decidedAt} locale={locale} /> : null}
            {validUntil ? <Dated words={t("until")} at={validUntil} locale={locale} /> : null}
            <a href={proofUrl} rel="nofollow ugc noopener">
              {t("proof")}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Dated({ words, at, locale }: { words: string; at: Date; locale: Locale }) {
  return (
    <>
      {words} <DateText at={at} locale={locale} />
      <br />
    </>
  );
}
