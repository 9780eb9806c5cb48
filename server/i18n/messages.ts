import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales.ts";

export type Messages = { [key: string]: string | Messages };

const kept = new Map<Locale, Messages>();

/** All messages of a language: one namespace a file, `public/locales/<lang>/<noun>.json`. */
export function messagesOf(locale: Locale): Messages {
  const known = kept.get(locale);
  if (known && process.env.NODE_ENV !== "development") return known;
  const folder = path.join(process.cwd(), "public/locales", locale);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const read = Object.fromEntries(
    files.map((name) => [name.replace(/\.json$/, ""), JSON.parse(readFileSync(path.join(folder, name), "utf8"))]),
  );
  kept.set(locale, read);
  return read;
}

export const TIME_ZONE = "Europe/Riga";

/** Speaks a language outside pages: mails and jobs. */
export function speak(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: TIME_ZONE });
}
