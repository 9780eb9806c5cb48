import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon";
import { type Address, type Page, pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { DoorForm } from "./door-form.tsx";

/** What the header needs to know of whoever is signed in. */
export type HeaderPerson = { moderates: boolean; administers: boolean; unread: number };

type HeaderProps = { locale: Locale; here: Address | null; person: HeaderPerson | null };

/** Brand, the halls of the market, and one's own things. It names only what is built. */
export function Header({ locale, here, person }: HeaderProps) {
  const t = useTranslations("shell");
  const link = (page: Page) => ({ href: pathOf(locale, { page }), "aria-current": currentIn(here, page) });
  return (
    <header className="site">
      <div className="wrap bar">
        <a className="brand" href={pathOf(locale, { page: "/" })}>
          <Icon name="jumis" /> {t("brand")}
        </a>
        <nav className="main" aria-label={t("nav.label")}>
          <ul>
            <li>
              <a {...link("/initiatives")}>{t("nav.initiatives")}</a>
            </li>
          </ul>
        </nav>
        <nav className="end" aria-label={t("nav.own")}>
          <ul>
            <li>
              <a {...link("/readability")}>{t("nav.readability")}</a>
            </li>
            {person?.moderates ? (
              <li>
                <a {...link("/office/moderation")}>{t("nav.moderation")}</a>
              </li>
            ) : null}
            {person?.administers ? (
              <li>
                <a {...link("/office/roles")}>{t("nav.roles")}</a>
              </li>
            ) : null}
            <li>{person ? <DeskLink {...link("/desk")} unread={person.unread} /> : <a {...link("/sign-in")}>{t("nav.signIn")}</a>}</li>
            {person ? (
              <li>
                <DoorForm deed="session/end" back={pathOf(locale, { page: "/desk" })}>
                  <button type="submit" className="plain">
                    {t("nav.signOut")}
                  </button>
                </DoorForm>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </header>
  );
}

type DeskLinkProps = { href: string; "aria-current": Current; unread: number };

function DeskLink({ unread, ...link }: DeskLinkProps) {
  const t = useTranslations("shell.nav");
  return (
    <a {...link}>
      {t("desk")}
      {unread > 0 ? (
        <>
          {" "}
          <span className="tag" aria-hidden="true">
            {unread}
          </span>
          <span className="vh">{t("unread", { count: unread })}</span>
        </>
      ) : null}
    </a>
  );
}

type Current = "page" | "true" | undefined;

/** Whether a link leads to this very page, or to the hall that it belongs to. */
function currentIn(here: Address | null, page: Page): Current {
  if (here?.page === page) return "page";
  return here?.page.startsWith(`${page}/`) ? "true" : undefined;
}
