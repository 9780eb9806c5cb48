import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { env } from "#server/platform/env";
import { newNonce, scriptPolicy } from "./headers.ts";
import type { KeptPage } from "./kept-pages.ts";
import { type Answered, askNext, isHtml, type Next } from "./next.ts";
import { plainPageOf, statusIn } from "./plain-page.ts";
import { keepable } from "./sending.ts";
import { withGate } from "./trusted-scripts.ts";
import { displayCookie, type Visit } from "./visit.ts";

/** An answer that is no page for everyone: something of ours broke, or it leads elsewhere. It is sent to who asked, and not kept. */
export class Unkeepable extends Error {
  override readonly name = "Unkeepable";
  readonly answered: Answered;
  constructor(answered: Answered) {
    super(`answered ${answered.status}`);
    this.answered = answered;
  }
}

const KEEPABLE = [200, 404, 410];

/** Makes a page for everyone: asked for by nobody in particular, without script, packed. */
export async function makeKept(next: Next, path: string, display: string): Promise<KeptPage> {
  const { host } = new URL(env().ORIGIN);
  const cookie = display === "" ? {} : { cookie: displayCookie(display) };
  const answered = await askNext(next, { method: "GET", url: path, headers: { host, ...cookie } });
  if (!isHtml(answered) || !KEEPABLE.includes(answered.status)) throw new Unkeepable(answered);
  const { html, status } = await plainPageOf(answered.body.toString());
  return keepable(status ?? answered.status, html);
}

/** Makes a page for one reader: without script for a visitor, with a nonce for its scripts for who is signed in. */
export async function makeFresh(next: Next, request: IncomingMessage, { signedIn }: Visit): Promise<Answered> {
  const asked = { method: "GET", url: request.url ?? "/" } as const;
  if (!signedIn) {
    const answered = await askNext(next, { ...asked, headers: passedOn(request) });
    if (!isHtml(answered)) return answered;
    const { html, status } = await plainPageOf(answered.body.toString());
    return { ...answered, status: status ?? answered.status, body: Buffer.from(html) };
  }
  // Next reads the nonce out of the request's policy and writes it into every script of the page.
  const nonce = newNonce();
  const policy = { "content-security-policy": scriptPolicy(nonce) };
  const answered = await askNext(next, { ...asked, headers: { ...passedOn(request), ...policy } });
  if (!isHtml(answered)) return answered;
  // A page that stands alone brings a policy of its own, and no script.
  if (answered.headers["content-security-policy"] !== undefined) return answered;
  const html = answered.body.toString();
  const body = Buffer.from(withGate(html, nonce));
  return { status: statusIn(html) ?? answered.status, headers: { ...answered.headers, ...policy }, body };
}

/** What Next learns of a request: packing, ranges and conditions are the door's own affair. */
export function passedOn({ headers }: IncomingMessage): IncomingHttpHeaders {
  const { "accept-encoding": _, "if-none-match": __, "if-modified-since": ___, "transfer-encoding": ____, range: _____, ...rest } = headers;
  return rest;
}
