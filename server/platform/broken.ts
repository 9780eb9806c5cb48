import type { IncomingMessage, ServerResponse } from "node:http";
import { localeOfPath } from "#server/i18n/addresses";
import { messagesOf } from "#server/i18n/messages";

/** By this Next marks a page that only script could fill. */
const UNFINISHED = '<html id="__next_error__"';

/** The address of no page: what stands there is made whole, without script. */
const NOWHERE = { lv: "/nekas", en: "/en/nothing" } as const;

/** Fetches a page of ours as the same reader would. */
export type FetchPage = (path: string, headers: Record<string, string>) => Promise<string>;

/**
 * A page that says "not found" or breaks half-way is left by Next for the browser's script to fill; a reader without script would
 * see nothing. Such an answer is held back and a whole page is sent in its place, under the same status.
 */
export function mendBrokenPages(request: IncomingMessage, response: ServerResponse, fetchPage: FetchPage): void {
  const held: Buffer[] = [];
  const { write, end, flushHeaders } = response;
  const isHeld = () =>
    !response.headersSent && response.statusCode >= 400 && /^text\/html/.test(String(response.getHeader("content-type") ?? ""));
  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response);
  };
  response.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    if (!isHeld()) return Reflect.apply(write, response, [chunk, ...rest]);
    held.push(Buffer.from(chunk as Uint8Array));
    return true;
  }) as typeof response.write;
  response.end = ((...given: never[]) => {
    if (!isHeld()) return Reflect.apply(end, response, given);
    const [chunk] = given as unknown[];
    if (typeof chunk === "string" || chunk instanceof Uint8Array) held.push(Buffer.from(chunk as Uint8Array));
    const body = Buffer.concat(held).toString("utf8");
    response.removeHeader("content-length");
    wholePage(request, response.statusCode, body, fetchPage).then((page) => end.call(response, page, "utf8"));
    return response;
  }) as typeof response.end;
}

async function wholePage(request: IncomingMessage, status: number, body: string, fetchPage: FetchPage): Promise<string> {
  if (!body.includes(UNFINISHED)) return body;
  const locale = localeOfPath(request.url ?? "/");
  if (status !== 404) return brokenPage(locale, /data-dgst="([^"]*)"/.exec(body)?.[1] ?? "");
  const headers = { cookie: request.headers.cookie ?? "", host: request.headers.host ?? "" };
  return fetchPage(NOWHERE[locale], headers).catch(() => brokenPage(locale, ""));
}

/** A page that needs nothing of us but its words: it is shown when something of ours broke. */
function brokenPage(locale: "lv" | "en", reference: string): string {
  const words = messagesOf(locale).broken as Record<string, string>;
  const told = /^[\w;@-]+$/.test(reference) ? `<p>${words.reference} <b>${reference}</b></p>` : "";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title} – Tirdziņš</title>`;
  const look =
    "<style>body{font:1.125rem/1.55 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}</style>";
  const home = `<p><a href="${locale === "lv" ? "/" : "/en"}">${words.home}</a></p>`;
  return `<!doctype html><html lang="${locale}"><head>${head}${look}</head><body><main><h1>${words.title}</h1><p>${words.text}</p>${told}${home}</main></body></html>`;
}
