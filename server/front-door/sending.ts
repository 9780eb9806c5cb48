import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { type Encoding, encodingOf, packQuickly, packWell } from "./encoding.ts";
import { DATA_POLICY, PAGE_POLICY } from "./headers.ts";
import type { KeptPage } from "./kept-pages.ts";
import { type Answered, isHtml } from "./next.ts";

/** What goes on from Next's answers; all else in them speaks to Next's own parts. */
const PASSED_ON = [
  "content-type",
  "location",
  "set-cookie",
  "content-disposition",
  "retry-after",
  "x-robots-tag",
  "content-security-policy",
];

/** Seconds for which a cache in front of us may keep a page for those who send no cookie. */
const SHARED_SECONDS = 60;

/** Sends kept pages and fresh answers, each with `always`, the headers that every answer carries. */
export function openSending(always: Record<string, string>) {
  const page = Object.entries({
    ...always,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": PAGE_POLICY,
    "Cache-Control": `public, max-age=0, s-maxage=${SHARED_SECONDS}`,
    Vary: "Accept-Encoding, Cookie",
  }).flat();

  /** A kept page, or 304 when the reader has it already. */
  function sendKept(request: IncomingMessage, response: ServerResponse, kept: KeptPage): void {
    const encoding = encodingOf(request.headers["accept-encoding"]?.toString());
    const etag = `"${kept.etag}-${encoding}"`;
    const given = request.headers["if-none-match"];
    if (given !== undefined && kept.status === 200 && names(given, etag)) {
      response.writeHead(304, [...page, "ETag", etag]).end();
      return;
    }
    const body = encoding === "identity" ? gunzipSync(kept.gzip) : kept[encoding];
    const about = ["ETag", etag, "Content-Length", String(body.length), ...packing(encoding)];
    response.writeHead(kept.status, page.concat(about)).end(request.method === "HEAD" ? undefined : body);
  }

  /** An answer for this reader alone. */
  async function sendFresh(request: IncomingMessage, response: ServerResponse, answered: Answered): Promise<void> {
    const type = String(answered.headers["content-type"] ?? "");
    const { body, encoding } = await packQuickly(answered.body, type, encodingOf(request.headers["accept-encoding"]?.toString()));
    const headers: OutgoingHttpHeaders = { ...always, "Cache-Control": "no-store", "Content-Length": body.length };
    for (const name of PASSED_ON) if (answered.headers[name] !== undefined) headers[name] = answered.headers[name];
    headers["content-security-policy"] ??= isHtml(answered) ? PAGE_POLICY : DATA_POLICY;
    if (encoding !== "identity") headers["Content-Encoding"] = encoding;
    response.writeHead(answered.status, headers).end(request.method === "HEAD" ? undefined : body);
  }

  /** A plain line, for what no page of ours asks. */
  function sendLine(response: ServerResponse, status: number, text: string, more: Record<string, string> = {}): void {
    const headers = {
      ...always,
      "Content-Security-Policy": DATA_POLICY,
      "Cache-Control": "no-store",
      "Content-Type": "text/plain; charset=utf-8",
    };
    response.writeHead(status, { ...headers, ...more }).end(`${text}\n`);
  }

  return { sendKept, sendFresh, sendLine };
}

/** Packs a page once for everyone. */
export async function keepable(status: number, html: string): Promise<KeptPage> {
  const etag = createHash("sha256").update(html).digest("base64url").slice(0, 16);
  return { status, etag, ...(await packWell(html)) };
}

function packing(encoding: Encoding): string[] {
  return encoding === "identity" ? [] : ["Content-Encoding", encoding];
}

/** Whether an If-None-Match header names this version; a cache in between may have weakened it. */
function names(header: string, etag: string): boolean {
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
