import "server-only";
import { cookies, headers } from "next/headers";
import { locale as rootLocale } from "next/root-params";
import { cache } from "react";
import { auth } from "#server/auth";
import { DEFAULT_LOCALE, isLocale, type Locale } from "#server/i18n/locales";
import { cookieName } from "#server/platform/cookies";
import { findAnswers, type Kept } from "#server/platform/kept-answers";
import { formTokenOf } from "#server/platform/secrets";
import type { LiveSession } from "#server/session/queries";
import { SESSION_COOKIE } from "#server/session/rules";
import { contextOf } from "./context.ts";
import { createCaller } from "./root.ts";

export type Api = ReturnType<typeof createCaller>;

/** The language of this page's address. */
export async function pageLocale(): Promise<Locale> {
  const given = (await rootLocale()) ?? DEFAULT_LOCALE;
  return isLocale(given) ? given : DEFAULT_LOCALE;
}

/** Calls the router as nobody in particular: reads no cookie, so that what it answers may be shown to everyone. */
export async function asVisitor(): Promise<Api> {
  return createCaller(contextOf(new Headers(), null, await pageLocale()));
}

/** Who sees this page: null for a visitor. Looks for a session only when the browser holds a cookie at all. */
export const readSession = cache(async (): Promise<LiveSession | null> => {
  const held = (await cookies()).has(cookieName(SESSION_COOKIE));
  return held ? ((await auth())?.live ?? null) : null;
});

/** Calls the router as whoever is signed in, or as a visitor. */
export async function asActor(): Promise<Api> {
  return createCaller(contextOf(new Headers(await headers()), await readSession(), await pageLocale()));
}

/** The token that a signed-in person's forms carry; none for visitors, whose pages are everybody's. */
export async function formToken(): Promise<string | null> {
  const session = await readSession();
  return session && formTokenOf(session.sessionId);
}

/** What this browser typed into a form that could not be accepted yet. */
export const keptAnswers = cache(async (deed: string, about = ""): Promise<Kept | null> => {
  const { db, cookies: jar, now } = contextOf(new Headers(await headers()), null, DEFAULT_LOCALE);
  return findAnswers(db, jar, now(), { deed, about });
});
