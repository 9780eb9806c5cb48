import type { Locale } from "#server/i18n/locales";
import type { Actor, SignedIn } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { CookieJar } from "./cookies.ts";
import type { Database } from "./database.ts";

/** All that a call knows about its surroundings. */
export type Context = {
  actor: Actor;
  db: Database;
  now: Clock;
  locale: Locale;
  /** The caller's network (IPv4 address or IPv6 /64), hashed; limits are counted by it. */
  network: string;
  /** Cookies that came, and those that the answer will set. Empty and deaf for cached pages. */
  cookies: CookieJar;
  /** Key under which this write is carried out once; absent for reads. */
  onceKey: string | null;
  /** Signed in with this session, when it is a person that acts. */
  sessionId: string | null;
};

/** The surroundings of a call that only a known person can make. */
export type ByPerson = Context & { actor: SignedIn };
