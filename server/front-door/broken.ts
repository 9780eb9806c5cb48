import { createHash } from "node:crypto";
import type { Locale } from "#server/i18n/locales";
import { messagesOf } from "#server/i18n/messages";

/** By this Next marks a page that only script could fill. */
export const UNFINISHED = '<html id="__next_error__"';

const LOOK = "body{font:1.125rem/1.55 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}";

/** The look stands in the page itself, for a broken market may have lost its files; the policy knows it by its hash. */
export const BROKEN_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash("sha256").update(LOOK).digest("base64")}'`;

/** A page that needs nothing of us but its words: it is shown when something of ours broke. */
export function brokenPage(locale: Locale, reference: string): string {
  const words = wordsIn(locale, "broken");
  const told = /^[\w;@-]+$/.test(reference) ? `<p>${words.reference} <b>${reference}</b></p>` : "";
  return bare(locale, words, told);
}

/** The page for whom there is no room at the moment. */
export function crowdedPage(locale: Locale): string {
  return bare(locale, wordsIn(locale, "crowded"), "");
}

function wordsIn(locale: Locale, namespace: "broken" | "crowded"): Record<string, string> {
  return messagesOf(locale)[namespace] as Record<string, string>;
}

function bare(locale: Locale, words: Record<string, string>, told: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title} – Tirdziņš</title>`;
  const home = `<p><a href="${locale === "lv" ? "/" : "/en"}">${words.home}</a></p>`;
  return `<!doctype html><html lang="${locale}"><head>${head}<style>${LOOK}</style></head><body><main><h1>${words.title}</h1><p>${words.text}</p>${told}${home}</main></body></html>`;
}
