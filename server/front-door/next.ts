import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import inject from "light-my-request";
import { localeOfPath } from "#server/i18n/addresses";
import { BROKEN_POLICY, brokenPage, UNFINISHED } from "./broken.ts";
import { NOWHERE } from "./kept-address.ts";

/** Next's own request handler. */
export type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Asked = { method: "GET" | "POST"; url: string; headers: IncomingHttpHeaders; body?: Buffer };
export type Answered = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Where Next writes the number of what broke: among the lines for the script that would fill the page. */
const DIGEST = /:E\{\\"digest\\":\\"([\w;@-]+)\\"/;

/**
 * Asks Next within this process and takes the whole answer, so that a slow reader holds up nobody and what is made once can be sent to many.
 * A page that Next leaves for the browser's script to fill is replaced by a whole one, under the same status.
 */
export async function askNext(next: Next, asked: Asked): Promise<Answered> {
  const answered = await askOnce(next, asked);
  if (answered.status < 400 || !isHtml(answered) || !answered.body.includes(UNFINISHED)) return answered;
  const locale = localeOfPath(asked.url);
  if (answered.status === 404 && asked.url !== NOWHERE[locale]) {
    const whole = await askOnce(next, { method: "GET", url: NOWHERE[locale], headers: asked.headers });
    return { ...whole, status: 404 };
  }
  return broken(answered.status, brokenPage(locale, DIGEST.exec(answered.body.toString())?.[1] ?? ""));
}

/** A page that stands without anything else of ours. */
export function broken(status: number, page: string, more: OutgoingHttpHeaders = {}): Answered {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": BROKEN_POLICY, ...more };
  return { status, headers, body: Buffer.from(page) };
}

async function askOnce(next: Next, { method, url, headers, body }: Asked): Promise<Answered> {
  const answer = await inject((request, response) => void next(request, response).catch((error) => response.destroy(error)), {
    method,
    url,
    headers,
    ...(body ? { payload: body } : {}),
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
}

export function isHtml({ headers }: Answered): boolean {
  return /^text\/html/.test(String(headers["content-type"] ?? ""));
}
