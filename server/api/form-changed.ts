import { createHash } from "node:crypto";
import type { Locale } from "#server/i18n/locales";
import { messagesOf } from "#server/i18n/messages";
import type { Answers } from "#server/platform/kept-answers";
import { FORM_BYTES } from "./body.ts";
import { plain } from "./form-reply.ts";

/** Narrow enough for 200 pixels: nothing has a width of its own, and long words break. */
const LOOK =
  "body{font:1.125rem/1.55 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark;overflow-wrap:anywhere}label{display:block;margin-top:1rem}textarea{font:inherit;display:block;box-sizing:border-box;width:100%}a{display:inline-block;padding:.6rem 0}";

const POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash("sha256").update(LOOK).digest("base64")}'`;

/** A page of ours that was opened before we changed it: what leads back to it, and what was typed there. */
export type OldPage = { back: string; locale: Locale; answers: Answers };

/**
 * Answers a form that we no longer know, as a page opened before a new version sends it. Nothing is written, and no word is lost:
 * the page shows all that was typed, to be copied. It needs neither script nor files, for those of the old version may be gone.
 */
export function formChanged(status: number, old: OldPage): Response {
  const page = pageOf(old);
  // No form of ours becomes this long; nobody is helped by sending back more than was sent.
  if (Buffer.byteLength(page) > FORM_BYTES) return plain(status, "The form has changed.");
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY, "cache-control": "no-store" };
  return new Response(page, { status, headers });
}

function pageOf({ back, locale, answers }: OldPage): string {
  const words = messagesOf(locale).changed as Record<string, string>;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title} – Tirdziņš</title>`;
  const fields = Object.entries(answers).map(([name, values], index) => fieldOf(`answer-${index}`, name, values.join("\n")));
  const typed = fields.length === 0 ? "" : `<p>${words.copy}</p><h2>${words.answers}</h2><form>${fields.join("")}</form>`;
  const again = `<p><a href="${escaped(back)}">${words.again}</a></p>`;
  return `<!doctype html><html lang="${locale}"><head>${head}<style>${LOOK}</style></head><body><main><h1>${words.title}</h1><p>${words.text}</p>${typed}${again}</main></body></html>`;
}

/** A first line break is swallowed by the browser, so one is given to it. */
function fieldOf(id: string, name: string, text: string): string {
  const rows = Math.min(12, 1 + text.split("\n").length + Math.floor(text.length / 60));
  return `<label for="${id}">${escaped(name)}</label><textarea id="${id}" rows="${rows}" readonly>\n${escaped(text)}</textarea>`;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");
}
