import { type Address, localeOfPath, ownPath, PAGES, type Page } from "./addresses.ts";
import { DEFAULT_LOCALE } from "./locales.ts";

/** The header in which proxy.ts tells pages their own path; what comes from outside under this name is overwritten. */
export const PATH_HEADER = "x-tirdzins-path";

/** Longest fixed paths first: "/desk/initiatives/new" is no initiative called "new". */
const BY_FITNESS = (Object.keys(PAGES) as Page[]).sort((a, b) => placesIn(a) - placesIn(b));

/** The page that a path with its query leads to, for the language switch and the mark of the current page; null when it leads to none. */
export function findAddress(pathAndQuery: string): Address | null {
  const own = ownPath(pathAndQuery);
  if (own === null) return null;
  const { pathname, searchParams } = new URL(own, "http://own.invalid");
  const locale = localeOfPath(pathname);
  const bare = locale === DEFAULT_LOCALE ? pathname : pathname.slice(locale.length + 1) || "/";
  for (const page of BY_FITNESS) {
    const params = fillingOf(PAGES[page][locale], bare);
    if (params) return { page, params, query: queryOf(searchParams) };
  }
  return null;
}

function placesIn(page: string): number {
  return page.split("[").length - 1;
}

/** What fills the places of a template, or null when the path does not fit it. */
function fillingOf(template: string, path: string): Record<string, string> | null {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const word = given[index] ?? "";
    const name = /^\[(\w+)\]$/.exec(piece)?.[1];
    if (name && word) params[name] = decoded(word);
    else if (piece !== word) return null;
  }
  return params;
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** The query as it came, without the greeting that belongs to one visit only. */
function queryOf(search: URLSearchParams): Record<string, string[]> {
  const names = [...new Set(search.keys())].filter((name) => name !== "said");
  return Object.fromEntries(names.map((name) => [name, search.getAll(name)]));
}
