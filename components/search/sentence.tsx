import type { Locale } from "#server/i18n/locales";
import { countChoices } from "#server/search/rules";
import { GROUPS, type Group, type Search } from "#server/search/schema";

/** What a value of a filter is called; a place also says where that is ("Kurzemē", "in Kurzeme"). */
export type Label = { name: string; where?: string };
export type Labels = Record<Group, Map<string, Label>>;

export function nameIn(labels: Labels, group: Group, value: string): string {
  return labels[group].get(value)?.name ?? value;
}

/** Says a message of the search by its key. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

const PLACES: Group[] = ["region", "municipality"];

/** How many words are asked for, as the messages choose by it. */
export function askedOf(q: string): "none" | "one" | "other" {
  const words = q.split(/\s+/).filter((word) => word !== "");
  return words.length === 0 ? "none" : words.length === 1 ? "one" : "other";
}

/** The message that tells what was found, and what fills its places: "… atbilst vārdiem „partikas paku” Kurzemē, tēma „Sports”." */
export function sentenceOf(say: Say, labels: Labels, locale: Locale, { search, total }: { search: Search; total: number }) {
  const either = (values: string[]) => new Intl.ListFormat(locale, { type: "disjunction" }).format(values);
  const places = PLACES.filter((group) => search[group].length > 0).map((group) =>
    either(search[group].map((value) => labels[group].get(value)?.where ?? value)),
  );
  const others = GROUPS.filter((group) => !PLACES.includes(group) && search[group].length > 0).map((group) =>
    say("choice", { group, values: either(search[group].map((value) => say("quoted", { value: nameIn(labels, group, value) }))) }),
  );
  const params = { total, asked: askedOf(search.q), words: search.q, where: "", others: "" };
  if (places.length > 0) params.where = ` ${places.join(", ")}`;
  if (others.length > 0) params.others = `, ${others.join(", ")}`;
  return { key: search.q === "" && countChoices(search) === 0 ? "everything" : "sentence", params } as const;
}
