import { defineRouting } from "next-intl/routing";
import { PAGES } from "./addresses.ts";
import { DEFAULT_LOCALE, LOCALES } from "./locales.ts";

/** How addresses lead to pages. No cookie and no guess by the browser's language: an address shows everybody the same. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: "as-needed",
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false,
  pathnames: PAGES,
});
