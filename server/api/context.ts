import type { Locale } from "#server/i18n/locales";
import { VISITOR } from "#server/platform/actor";
import { systemClock } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { cookieJar } from "#server/platform/cookies";
import { connection } from "#server/platform/database";
import { networkOf } from "#server/platform/network";
import type { LiveSession } from "#server/session/queries";

/** The surroundings of one request: its cookies, its network and whose session it carries. */
export function contextOf(headers: Headers, session: LiveSession | null, locale: Locale): Context {
  return {
    actor: session?.actor ?? VISITOR,
    sessionId: session?.sessionId ?? null,
    db: connection().db,
    now: systemClock,
    locale,
    network: networkOf(headers),
    cookies: cookieJar(headers.get("cookie")),
    onceKey: null,
  };
}
