import { env } from "#server/platform/env";

/**
 * Whether a write comes from our own pages. The browser says so in Origin and in Sec-Fetch-Site; an old browser that knows only
 * Origin passes with ours. A request that names neither comes from no browser's form and is refused as well.
 */
export function isFromOurPages(headers: Headers): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin !== ownOrigin()) return false;
  return site === null || site === "same-origin";
}

function ownOrigin(): string {
  return new URL(env().ORIGIN).origin;
}
