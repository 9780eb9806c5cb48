import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Belt } from "#components/shell/belt";
import { DemoNotice } from "#components/shell/demo-notice";
import { Enhancer } from "#components/shell/enhancer";
import { Footer } from "#components/shell/footer";
import { Header } from "#components/shell/header";
import { SkipLink } from "#components/shell/skip-link";
import { asActor, pageLocale, readSession } from "#server/api/caller";
import { type Address, pathOf } from "#server/i18n/addresses";
import { findAddress, PATH_HEADER } from "#server/i18n/here";
import { isLocale } from "#server/i18n/locales";
import { hasPlatformRole } from "#server/platform/actor";
import { env } from "#server/platform/env";
import "../globals.css";

export const dynamic = "force-dynamic";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  const base = { metadataBase: new URL(env().ORIGIN), title: t("brand"), description: t("description"), icons: "/favicon.svg" };
  const here = await readHere();
  if (!here) return base;
  if (/^\/(desk|office|sign-in|invitations|demo)/.test(here.page)) return { ...base, robots: { index: false } };
  const [lv, en] = [pathOf("lv", { ...here, query: {} }), pathOf("en", { ...here, query: {} })];
  const own = (await pageLocale()) === "lv" ? lv : en;
  return { ...base, alternates: { canonical: own, languages: { lv, en, "x-default": lv } } };
}

/** What every page stands in. It shows who is signed in, but guards nothing: pages and procedures do. */
export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [api, here, person] = await Promise.all([asActor(), readHere(), readHeaderPerson()]);
  const { text, theme } = await api.display.read();
  const { DEMO, HELP_PHONE, HELP_MAIL } = env();
  return (
    <html lang={locale} data-text={text === "m" ? undefined : text} data-theme={theme === "auto" ? undefined : theme}>
      <body>
        <SkipLink />
        <Belt />
        {DEMO === "on" ? <DemoNotice locale={locale} /> : null}
        <Header locale={locale} here={here} person={person} />
        <main id="saturs" className="wrap" tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} here={here} help={{ phone: HELP_PHONE, mail: HELP_MAIL }} />
        {person ? <Enhancer /> : null}
      </body>
    </html>
  );
}

async function readHere(): Promise<Address | null> {
  return findAddress((await headers()).get(PATH_HEADER) ?? "");
}

async function readHeaderPerson() {
  const session = await readSession();
  if (!session) return null;
  const unread = await (await asActor()).conversation.countUnread();
  return { unread, moderates: hasPlatformRole(session.actor, "moderator"), administers: hasPlatformRole(session.actor, "admin") };
}
