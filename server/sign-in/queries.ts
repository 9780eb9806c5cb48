import type { Context } from "#server/platform/context";
import { type CookieJar, cookieName } from "#server/platform/cookies";
import { holdsAnswers } from "#server/platform/kept-answers";
import { sameText } from "#server/platform/secrets";
import { openAt } from "./policy.ts";
import { browserKeyOf } from "./rules.ts";

/** Holds the key of the sign-in that this browser has begun. */
export const SIGN_IN_COOKIE = "tirdzins-sign-in";

/** The id of the sign-in that this browser has begun; null without one, or with a key that is none of ours. */
export function findHeldSignIn(cookies: CookieJar): string | null {
  const held = cookies.read(cookieName(SIGN_IN_COOKIE)) ?? "";
  const id = held.split(".")[0] ?? "";
  return /^[0-9a-f-]{36}$/.test(id) && sameText(held, browserKeyOf(id)) ? id : null;
}

/** Where the code went that this browser asked for; null when it asked for none or the code is over. */
export async function findAsked(ctx: Context): Promise<{ address: string; goingTo: string | null } | null> {
  const id = findHeldSignIn(ctx.cookies);
  if (id === null) return null;
  return ctx.db.signIn.findFirst({ where: { id, ...openAt(ctx.now()) }, select: { address: true, goingTo: true } });
}

/** Whether this browser's words wait in another form until somebody has signed in. */
export function holdsWords(ctx: Context): Promise<boolean> {
  return holdsAnswers(ctx.db, ctx.cookies, ctx.now(), "sign-in/");
}
