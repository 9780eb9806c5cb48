import type { Locale } from "#server/i18n/locales";
import type { CostRange, Duration } from "#server/initiative/rules";
import { nameIn } from "#server/organisation/rules";
import { type Names, nameOf, type ShortNames, shortNameOf } from "#server/territory/rules";

/** The tag of the pages that show the market as a whole: its numbers, what is new, and every list. */
export const MARKET_TAG = "market";

/** A sentence or two: a stall stays lower than half a telephone's screen, and twenty of them stay light. */
const TEASER_LENGTH = 130;

/** The beginning of a text in whole sentences; a first sentence that is too long is cut after a word. */
export function teaserOf(text: string, length = TEASER_LENGTH): string {
  const [first = "", ...others] = text.trim().split(/(?<=[.!?…])\s+(?=["“„]?\p{Lu})|\n+/u);
  if (first.length > length) return `${first.slice(0, length - 1).replace(/[\s,;:–-]+\S*$/u, "")}…`;
  let teaser = first;
  for (const sentence of others) {
    if (teaser.length + 1 + sentence.length > length) break;
    teaser = `${teaser} ${sentence}`;
  }
  return teaser;
}

/** A record as its stall shows it, in one language throughout. */
export type Stall = {
  slug: string;
  /** The language of title and teaser: English only when both are told in English. */
  lang: Locale;
  title: string;
  teaser: string;
  /** Parish, town or village in the teller's words; else the municipality. */
  place: string;
  region: string | null;
  cost: CostRange | null;
  duration: Duration | null;
  organisation: string;
};

export type StallRow = Pick<Stall, "slug" | "place" | "cost" | "duration"> & {
  title: string;
  titleEn: string | null;
  abstract: string;
  abstractEn: string | null;
  municipality: (Names & { parent: ShortNames | null }) | null;
  organisation: { name: string; nameEn: string | null };
};

export function stallOf(row: StallRow, locale: Locale): Stall {
  const english = locale === "en" && row.titleEn && row.abstractEn ? { title: row.titleEn, abstract: row.abstractEn } : null;
  const { title, abstract } = english ?? row;
  const { municipality, organisation } = row;
  return {
    slug: row.slug,
    lang: english ? "en" : "lv",
    title,
    teaser: teaserOf(abstract),
    place: row.place || (municipality ? nameOf(municipality, locale) : ""),
    region: municipality?.parent ? shortNameOf(municipality.parent, locale) : null,
    cost: row.cost,
    duration: row.duration,
    organisation: nameIn(locale, organisation),
  };
}
