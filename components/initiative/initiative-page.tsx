import { useTranslations } from "next-intl";
import { ConfirmedMark, type PublicOrganisation } from "#components/organisation/confirmed-mark";
import { OrganisationLink } from "#components/organisation/organisation-link";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { Panel } from "#components/ui/panel";
import { KindLine } from "#components/ui/stall";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { nameOf, shortNameOf } from "#server/territory/rules";
import { InitiativeFacts } from "./initiative-facts.tsx";
import { InitiativeStory } from "./initiative-story.tsx";
import { Paragraphs, type ShownInitiative } from "./initiative-text.tsx";

type Props = {
  initiative: ShownInitiative;
  teller: PublicOrganisation;
  locale: Locale /** The page's whole address, for the print. */;
  address: string;
};

/** One initiative: enough to decide whether to take it over, and the way to ask. */
export function InitiativePage({ initiative, teller, locale, address }: Props) {
  const t = useTranslations("initiative-page");
  const english = locale === "en";
  const { title, titleEn, abstract, abstractEn, slug } = initiative;
  return (
    <>
      <BackLink href={pathOf(locale, { page: "/initiatives" })}>{t("back")}</BackLink>
      <div className="cols r">
        <div>
          <KindLine kind="initiative">{placeOf(initiative, locale)}</KindLine>
          <h1 lang={english && !titleEn ? "lv" : undefined}>{(english && titleEn) || title}</h1>
          <div className="lede">
            <Paragraphs text={(english && abstractEn) || abstract} lang={english && !abstractEn ? "lv" : undefined} />
          </div>
          <p className="noprint">
            <ButtonLink href={pathOf(locale, { page: "/initiatives/[slug]/ask", params: { slug } })}>{t("ask")}</ButtonLink>
          </p>
          {english ? <p className="note limited">{t("inLatvian")}</p> : null}
        </div>
        <aside className="side">
          <InitiativeFacts initiative={initiative} teller={teller} locale={locale} />
        </aside>
        <div className="prose">
          <InitiativeStory initiative={initiative} locale={locale} />
          <TellerCard teller={teller} locale={locale} />
          <p className="printonly">{address}</p>
        </div>
      </div>
    </>
  );
}

/** "Rucava, Kurzeme"; without a parish or village the municipality stands first. */
function placeOf({ place, municipality }: ShownInitiative, locale: Locale): string {
  const region = municipality?.region;
  const names = [place || (municipality ? nameOf(municipality, locale) : ""), region ? shortNameOf(region, locale) : ""];
  return names.filter((name) => name !== "").join(", ");
}

/** Who tells it, and whether somebody has looked into who that is. */
function TellerCard({ teller, locale }: { teller: PublicOrganisation; locale: Locale }) {
  const t = useTranslations("initiative-page.teller");
  const type = useTranslations("organisation.types");
  return (
    <Panel id="teller" heading={t("title")}>
      <p>
        <b>
          <OrganisationLink organisation={teller} locale={locale} />
        </b>
        <br />
        {type(teller.type)}, {teller.seat.name}
      </p>
      <ConfirmedMark confirmed={teller.confirmed} locale={locale} />
    </Panel>
  );
}
