import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FirstActs } from "#components/desk/first-acts";
import { TellingList } from "#components/desk/telling-list";
import { WaitingList } from "#components/desk/waiting-list";
import { MyOrganisations } from "#components/organisation/my-organisations";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { ButtonLink } from "#components/ui/button";
import { asActor, pageLocale } from "#server/api/caller";
import { requirePerson } from "#server/api/guard";
import { type Page, pathOf } from "#server/i18n/addresses";
import { inLanguage } from "#server/i18n/worded";
import { hasPlatformRole } from "#server/platform/actor";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return titleOf(t("title"));
}

/** What waits for whoever is signed in, and the ways on. */
export default async function DeskPage({ searchParams }: PageProps) {
  const actor = await requirePerson({ page: "/desk" });
  const [t, locale, api, { said }] = await Promise.all([getTranslations("desk"), pageLocale(), asActor(), searchParams]);
  const [initiatives, unread, organisations, invitations] = await Promise.all([
    api.initiative.listMine({}),
    api.conversation.countUnread(),
    api.organisation.listMine({}),
    api.invitation.listMine({}),
  ]);
  const tellings = initiatives.items.map(({ id, state, title, titleEn }) => {
    const { text, lang } = inLanguage(locale, title, titleEn);
    return { id, state, title: text, lang };
  });
  const to = (page: Page) => pathOf(locale, { page });
  const first = organisations.items.length === 0 && tellings.length === 0;
  const waiting = {
    tellings,
    unread,
    invitations: invitations.items,
    organisations: organisations.items,
    moderates: hasPlatformRole(actor, "moderator"),
  };
  return (
    <>
      <Said said={said} />
      <h1>{t("title")}</h1>
      <div className="prose">
        <h2>{t("waiting")}</h2>
        <WaitingList locale={locale} {...waiting} />
      </div>
      {first ? <FirstActs locale={locale} /> : <ButtonLink href={to("/desk/initiatives/new")}>{t("tell")}</ButtonLink>}
      <div className="prose">
        <TellingList locale={locale} items={tellings} />
        <h2>{t("organisations")}</h2>
        <MyOrganisations locale={locale} items={organisations.items} />
        {first ? null : (
          <ButtonLink kind="second" href={to("/desk/organisations/new")}>
            {t("addOrganisation")}
          </ButtonLink>
        )}
        <h2>{t("more")}</h2>
        <ul>
          <li>
            <a href={to("/desk/conversations")}>{t("conversations")}</a>
          </li>
          <li>
            <a href={to("/desk/account")}>{t("account")}</a>
          </li>
        </ul>
      </div>
    </>
  );
}
