export const LOCALES = ["lv", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Latvian stands at the root of the site, English under /en. */
export const DEFAULT_LOCALE: Locale = "lv";

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
