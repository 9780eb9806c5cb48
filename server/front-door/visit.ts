import { DISPLAY_COOKIE, formatDisplay, parseDisplay } from "#server/display/rules";
import { cookieJar, cookieName } from "#server/platform/cookies";
import { SESSION_COOKIE } from "#server/session/rules";

/** What a request's cookies say of its reader. */
export type Visit = {
  /** Signed in, or was: the page is made for this person alone, and with script. */
  signedIn: boolean;
  /** Holds nothing of ours but the display choice: sees what everybody sees. */
  anybody: boolean;
  /** The display choice, "" for the usual look. */
  display: string;
};

const NOBODY: Visit = { signedIn: false, anybody: true, display: "" };

/** The usual look needs no name of its own. */
const USUAL = formatDisplay(parseDisplay(undefined));

/** A cookie of ours that is not the display choice: a session, a sign-in under way, words kept from a wrong form. */
const PERSONAL = /(?:^|;)\s*(?:__Host-|__Secure-)?(?:authjs\.|tirdzins-(?!display=))/;

export function visitOf(cookies: string | undefined): Visit {
  if (cookies === undefined) return NOBODY;
  const jar = cookieJar(cookies);
  const display = formatDisplay(parseDisplay(jar.read(cookieName(DISPLAY_COOKIE))));
  return {
    signedIn: jar.read(cookieName(SESSION_COOKIE)) !== undefined,
    anybody: !PERSONAL.test(cookies),
    display: display === USUAL ? "" : display,
  };
}

/** The cookie line with which a page in this display is asked for, and nothing else of the reader. */
export function displayCookie(display: string): string {
  return `${cookieName(DISPLAY_COOKIE)}=${display}`;
}
