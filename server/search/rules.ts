import { CHOICES, GROUPS, type Group, LAST_PAGE, QUERY_LENGTH, type Search, SORTS, type Sort } from "./schema.ts";

export const PAGE_SIZE = 20;

/** Ranking unpacks each row (13 µs): the newest thousand hits are ranked, what lies beyond follows by date. */
export const RANKED = 1_000;

/** Each word costs an index look-up, and nobody types more. */
const QUERY_WORDS = 12;

/** Words of two fields never stand side by side, so that a title's end and a summary's beginning are no phrase. */
const GAP = 10;

/** What is to be found of a record: its title weighs most, then the summary, then the body. */
export type SearchDocument = { kind: "initiative"; id: string; title: string; summary: string; body: string; at: Date };

/** Index tokens of a record, a list a word, by weight: title A, summary B, body D. */
export type Fields = { A: string[][]; B: string[][]; D: string[][] };

/** The text of a tsvector: every token at each place where its word stands. */
export function vectorOf(fields: Fields): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const weight of ["A", "B", "D"] as const) {
    for (const tokens of fields[weight]) {
      place += 1;
      for (const token of new Set(tokens)) places.set(token, [...(places.get(token) ?? []), `${place}${weight}`]);
    }
    place += GAP;
  }
  return [...places].map(([token, at]) => `${quoted(token)}:${at.join(",")}`).join(" ");
}

/** The text of a tsquery: every word must be there, by any of its tokens. Null when nothing is asked. */
export function tsqueryOf(words: string[][]): string | null {
  const asked = words.filter((tokens) => tokens.length > 0).slice(0, QUERY_WORDS);
  return asked.length === 0 ? null : asked.map((tokens) => `(${tokens.map(quoted).join(" | ")})`).join(" & ");
}

/** A lexeme in quotes; quotes and backslashes inside are doubled. */
function quoted(token: string): string {
  return `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** What stands behind the "?" of an address, as Next gives it. */
export type Params = Record<string, string | string[] | undefined>;

/** Reads an address into a search. Whatever is no search of ours becomes the nearest one; a reader's address never fails. */
export function searchOf(params: Params): Search {
  const first = (name: string) => [params[name]].flat()[0] ?? "";
  const choices = Object.fromEntries(GROUPS.map((group) => [group, choicesIn(params[group])])) as Record<Group, string[]>;
  const page = Number(first("page"));
  return {
    ...choices,
    q: tidied(first("q")),
    sort: SORTS.find((sort) => sort === first("sort")) ?? "relevance",
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** The group whose options a reader asked to see all. */
export function wholeOf(params: Params): Group | null {
  const [asked] = [params.all].flat();
  return GROUPS.find((group) => group === asked) ?? null;
}

/** All that the page of a search reads of its address, written in one way. */
export function addressQueryOf(params: Params): Record<string, string | string[]> {
  const whole = wholeOf(params);
  return { ...queryOf(searchOf(params)), ...(whole ? { all: whole } : {}) };
}

/** Single spaces, and no half sign where it was cut. */
function tidied(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\0", " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, QUERY_LENGTH)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}

function choicesIn(given: string | string[] | undefined): string[] {
  const values = [given ?? []]
    .flat()
    .filter((value) => value !== "")
    .map((value) => value.toWellFormed().slice(0, 40));
  return [...new Set(values)].slice(0, CHOICES);
}

/** How a search reads in an address: only what differs from "everything". */
export function queryOf(search: Search): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  if (search.q !== "") query.q = search.q;
  for (const group of GROUPS) if (search[group].length > 0) query[group] = search[group];
  if (search.sort !== "relevance") query.sort = search.sort;
  if (search.page > 1) query.page = String(search.page);
  return query;
}

/** The same search without one choice; any change begins at the first page. */
export function withoutChoice(search: Search, group: Group, value: string): Search {
  return { ...search, [group]: search[group].filter((chosen) => chosen !== value), page: 1 };
}

export function withoutGroup(search: Search, group: Group): Search {
  return { ...search, [group]: [], page: 1 };
}

export function withWords(search: Search, q: string): Search {
  return { ...search, q, page: 1 };
}

export function sortedBy(search: Search, sort: Sort): Search {
  return { ...search, sort, page: 1 };
}

export function onPage(search: Search, page: number): Search {
  return { ...search, page };
}

/** How many choices are made, words apart. */
export function countChoices(search: Search): number {
  return GROUPS.reduce((sum, group) => sum + search[group].length, 0);
}

/** How the hits are ordered: without words nothing is more fitting than anything else, so the newest come first. */
export function orderOf(search: Pick<Search, "q" | "sort">): Sort {
  return search.sort === "relevance" && search.q === "" ? "newest" : search.sort;
}

export type Option = { value: string; count: number };

/** Options that lead somewhere, or are chosen, come first; the others stay, at the end. */
export function usefulFirst(options: Option[], chosen: string[]): Option[] {
  const useful = (option: Option) => option.count > 0 || chosen.includes(option.value);
  return [...options.filter(useful), ...options.filter((option) => !useful(option))];
}

/** Of a long list a reader sees the ten that find most, and asks for the rest: ten are read at a glance, forty are not. */
export const FIRST_OPTIONS = 10;

/** What is shown of a group before the whole of it is asked for; whatever is chosen stays in sight. */
export function firstOf(options: Option[], chosen: string[]): Option[] {
  const ordered = usefulFirst(options, chosen);
  if (options.length <= FIRST_OPTIONS) return ordered;
  const found = options.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  const first = new Set(found.slice(0, FIRST_OPTIONS));
  return ordered.filter((option) => first.has(option) || chosen.includes(option.value));
}

/** The choices of a search, or all values of each group. */
export type Filters = Record<Group, string[]>;
export type Facets = Record<Group, Option[]>;

/** A choice that is in none of our lists: from an old link, or from somebody's hand. */
export type Ignored = { group: Group; value: string };

/** Parts the choices that our lists know from the others. */
export function sortOut(asked: Search, options: Filters): { known: Search; ignored: Ignored[] } {
  const known = { ...asked };
  const ignored: Ignored[] = [];
  for (const group of GROUPS) {
    const given = [...new Set(asked[group])];
    known[group] = given.filter((value) => options[group].includes(value));
    ignored.push(...given.filter((value) => !options[group].includes(value)).map((value) => ({ group, value })));
  }
  return { known, ignored };
}

/** What may be left out of a search that finds nothing: a group of choices, all choices, or words (`q` holds those that stay). */
export type Without = { group: Group } | { choices: true } | { q: string };
export type Relaxation = { without: Without; total: number };

/** All that is worth trying when nothing was found. `words` are those that the query really asked for. */
export function triesOf(search: Search, words: string[]): Without[] {
  const groups = GROUPS.filter((group) => search[group].length > 0);
  const tries: Without[] = groups.map((group) => ({ group }));
  if (groups.length > 1 && words.length > 0) tries.push({ choices: true });
  if (groups.length > 0 && words.length > 0) tries.push({ q: "" });
  if (words.length < 2) return tries;
  const fewer = words.map((_, left) => words.filter((_, at) => at !== left).join(" "));
  return [...tries, ...[...new Set(fewer)].map((q) => ({ q }))];
}

/** The search that is left. */
export function leaveOut(search: Search, without: Without): Search {
  if ("q" in without) return withWords(search, without.q);
  if ("group" in without) return withoutGroup(search, without.group);
  return GROUPS.reduce(withoutGroup, search);
}
