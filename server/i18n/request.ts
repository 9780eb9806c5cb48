import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "./locales.ts";
import { messagesOf, TIME_ZONE } from "./messages.ts";

/** Tells next-intl the language of the address and its messages. */
export default getRequestConfig(async ({ locale: asked }) => {
  const given = asked ?? (await rootLocale()) ?? DEFAULT_LOCALE;
  const locale = isLocale(given) ? given : DEFAULT_LOCALE;
  return { locale, messages: messagesOf(locale), timeZone: TIME_ZONE };
});
