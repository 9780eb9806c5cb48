import { type Address, localeOfPath, type Page, pathOf } from "#server/i18n/addresses";
import { findAddress } from "#server/i18n/here";
import { type Messages, messagesOf } from "#server/i18n/messages";
import { initiativeTag } from "#server/initiative/rules";
import { MARKET_TAG } from "#server/market/rules";
import { organisationTag } from "#server/organisation/rules";
import { addressQueryOf, type Params } from "#server/search/rules";

/** A page that is the same for everyone: the one address it is made and kept under, and what of the market it shows. */
export type KeptAddress = { path: string; tags: string[] };

type Given = Record<string, string>;
type Keeping = {
  tags?: (params: Given) => string[];
  /** What of the query the page reads, written in one way; without it the page reads none. */
  query?: (query: Params) => Address["query"];
  /** Parameters that make the page one reader's own. */
  personal?: string[];
};

/** The pages that are kept. Those that are not here are made anew each time: they are a person's own, or hold a secret in their address. */
const KEPT: Partial<Record<Page, Keeping>> = {
  "/": { tags: () => [MARKET_TAG] },
  "/initiatives": { tags: () => [MARKET_TAG], query: addressQueryOf },
  "/initiatives/[slug]": { tags: ({ slug = "" }) => [initiativeTag(slug)] },
  "/organisations/[slug]": { tags: ({ slug = "" }) => [organisationTag(slug)] },
  "/sign-in": { personal: ["next"] },
  "/readability": {},
  "/accessibility": {},
  "/privacy": {},
};

/** The page of no address, one in each language. */
export const NOWHERE = { lv: "/nekas", en: "/en/nothing" } as const;

/**
 * Where the page of an address is kept, or null when it is made for each reader. Unknown parameters and the order of known ones make no
 * page of their own, so nobody fills the memory with them.
 */
export function keptAddressOf(url: string): KeptAddress | null {
  const address = findAddress(url);
  if (address === null) return isSomewhere(url) ? null : { path: NOWHERE[localeOfPath(url)], tags: [] };
  const keeping = KEPT[address.page];
  if (!keeping || isPersonal(keeping, url, address)) return null;
  const { page, params = {}, query = {} } = address;
  const path = pathOf(localeOfPath(url), { page, params, query: keeping.query?.(query) ?? {} });
  return { path, tags: keeping.tags?.(params) ?? [] };
}

/** Addresses that Next or next-intl lead to a page of ours: with a slash at the end, or with the language that needs no naming. */
function isSomewhere(url: string): boolean {
  const [path = ""] = url.split("?");
  return path.endsWith("/") || /^\/(lv|api|form)(\/|$)/.test(path);
}

/** A greeting is for whoever did the deed; a made-up one says nothing and changes nothing. */
function isPersonal({ personal = [] }: Keeping, url: string, { query = {} }: Address): boolean {
  if (personal.some((name) => name in query)) return true;
  const said = /[?&]said=(\w+)/.exec(url)?.[1];
  return said !== undefined && Object.hasOwn(messagesOf("lv").said as Messages, said);
}
