import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { type CookieJar, cookieLine } from "#server/platform/cookies";
import type { Problem } from "#server/platform/errors";
import type { Onward } from "./trpc.ts";

/** Where an answer to a form goes, and how it is wished for. */
export type Reply = { back: string; about: string; token: string; locale: Locale; wantsJson: boolean; cookies: CookieJar };

const STATUS: Record<string, number> = {
  BAD_REQUEST: 422,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** The deed is done: on to the next page, which greets with a message. */
export function leave(reply: Reply, onward: Onward): Response {
  if ("path" in onward) return redirect(reply, onward.path);
  const { said, ...address } = onward;
  const query = said ? { ...address.query, said } : (address.query ?? {});
  return redirect(reply, pathOf(reply.locale, { ...address, query }));
}

/** The deed is not done: back to the form, or to sign in first and then back. */
export function wrong(reply: Reply, problems: Problem[], code: string): Response {
  const signIn = pathOf(reply.locale, { page: "/sign-in", query: { next: reply.back } });
  const to = code === "UNAUTHORIZED" ? signIn : reply.back;
  if (!reply.wantsJson) return redirect(reply, to);
  return withCookies(reply, Response.json({ problems, ...(code === "UNAUTHORIZED" ? { to } : {}) }, { status: STATUS[code] ?? 500 }));
}

/** A post that no page of ours can have sent gets a plain line. */
export function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}

function redirect(reply: Reply, to: string): Response {
  if (reply.wantsJson) return withCookies(reply, Response.json({ to }));
  return withCookies(reply, new Response(null, { status: 303, headers: { location: to } }));
}

function withCookies(reply: Reply, response: Response): Response {
  response.headers.set("cache-control", "no-store");
  for (const cookie of reply.cookies.toSet) response.headers.append("set-cookie", cookieLine(cookie));
  return response;
}
