import type { Locale } from "./locales.ts";

/** Words of a record and the language that they are in. */
export type Worded = { text: string; lang: Locale };

/** The words in the reader's language where they exist, else the Latvian ones, which always do. */
export function inLanguage(locale: Locale, lv: string, en: string | null): Worded {
  return locale === "en" && en ? { text: en, lang: "en" } : { text: lv, lang: "lv" };
}
