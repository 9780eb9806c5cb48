import type { Locale } from "#server/i18n/locales";

export type Names = { nameLv: string; nameEn: string };
export type ShortNames = { shortLv: string; shortEn: string };

/** The kinds of a municipality of today: "valstspilsēta" and "novads". */
export const MUNICIPALITY_KINDS = ["state_city", "municipality"] as const;

/** "Dienvidkurzemes novads", "Dienvidkurzeme Municipality" */
export function nameOf(territory: Names, locale: Locale): string {
  return locale === "lv" ? territory.nameLv : territory.nameEn;
}

/** "Kurzeme" where the full name is "Kurzemes plānošanas reģions" */
export function shortNameOf(territory: ShortNames, locale: Locale): string {
  return locale === "lv" ? territory.shortLv : territory.shortEn;
}

/** What follows "where?" in a sentence: "Kurzemē". English has no such form; its messages put the "in" before the name. */
export function locativeOf(territory: { locativeLv: string; shortEn: string }, locale: Locale): string {
  return locale === "lv" ? territory.locativeLv : territory.shortEn;
}

const order = new Intl.Collator("lv");

/** Č after C, Ķ after K: also in English, where the names stay Latvian. */
export function byName(one: { name: string }, other: { name: string }): number {
  return order.compare(one.name, other.name);
}
