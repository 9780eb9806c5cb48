import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { localeOfPath } from "#server/i18n/addresses";
import { logBug } from "#server/platform/log";
import { ADDRESS_HEADER, addressOf } from "#server/platform/network";
import { bodyLimitOf, readBytes } from "./body.ts";
import { brokenPage, crowdedPage } from "./broken.ts";
import { Crowded, holdCrowd } from "./crowd.ts";
import type { Defence } from "./defences.ts";
import { BUILT, openFiles } from "./files.ts";
import { ownHost, pathIn, refusalOf } from "./gate.ts";
import { DATA_POLICY, securityHeaders } from "./headers.ts";
import { isHealth, tellHealth } from "./health.ts";
import { keptAddressOf } from "./kept-address.ts";
import type { KeptPage, KeptPages } from "./kept-pages.ts";
import { makeFresh, makeKept, passedOn, Unkeepable } from "./making.ts";
import { type Answered, askNext, broken, type Next } from "./next.ts";
import { openSending } from "./sending.ts";
import { visitOf } from "./visit.ts";

/** Calls, and what next-auth answers to; any other address under /api is one of no page. */
const CALLS = /^\/api\/(auth\/|trpc\/[^/]+$)/;

/** Some 20,000 addresses as people write them, or 60 of the longest. */
const ALIAS_LETTERS = 1_000_000;

export type FrontDoor = {
  next: Next;
  pages: KeptPages;
  isDraining: () => boolean;
  /** In development Next speaks to the browser's script itself: what passes the gate goes straight to it. */
  passesAll?: boolean;
  /** Defences left out, in tests that see an attack get through. */
  without?: Defence[];
};

/**
 * Everything that comes in comes in here: what is refused, what is a file, what is kept, what Next is asked for.
 * Visitors' pages go out without script, made once for everyone; a signed-in person's page goes out as it is, for them alone.
 */
export function openFrontDoor({ next, pages, isDraining, passesAll = false, without = [] }: FrontDoor) {
  const lacking = new Set(without);
  const always = lacking.has("security headers") ? {} : securityHeaders();
  const { sendKept, sendFresh, sendLine } = openSending(always);
  const { sendBuilt, sendOpen } = openFiles({ ...always, "Content-Security-Policy": DATA_POLICY });
  // Other ways to write the address of a page, so that they are understood once. Bounded in number and length.
  const aliases = new LRUCache<string, string>({ maxSize: ALIAS_LETTERS, sizeCalculation: (path, url) => path.length + url.length });
  const [readers, writers] = lacking.has("crowd") ? [letAllIn, letAllIn] : [holdCrowd(), holdCrowd()];

  /** The gate: probes are answered, strangers' tricks refused, all else let in under the address that it comes from. */
  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathIn(request);
    if (isDraining()) response.shouldKeepAlive = false;
    if (isHealth(path) && isRead(request)) return sendFresh(request, response, await tellHealth(path, isDraining()));
    const address = addressOf(request.socket.remoteAddress, request.headers["x-forwarded-for"]?.toString());
    const refused = refusalOf(request, lacking);
    if (refused) return turnAway(request, response, refused.status, refused.text);
    request.headers[ADDRESS_HEADER] = address;
    return passesAll ? next(request, response) : answer(request, response, path);
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (request.method === "POST" || CALLS.test(path)) return passOn(request, response, path);
    if (path.startsWith(BUILT)) return void ((await sendBuilt(request, response)) || sendLine(response, 404, "There is no such file."));
    if (/\.\w+$/.test(path) && (await sendOpen(request, response))) return;
    return sendPage(request, response);
  }

  /** Forms and calls: read whole and counted before Next is troubled with them. */
  async function passOn(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { method, url = "/" } = request;
    const limit = lacking.has("count") ? Number.POSITIVE_INFINITY : bodyLimitOf(path);
    const body = method === "POST" ? await readBytes(request, limit) : Buffer.alloc(0);
    if (body === null) return turnAway(request, response, 413, "That is too long.");
    const headers = { ...passedOn(request), ...(method === "POST" ? { "content-length": String(body.length) } : {}) };
    const asked = { method: method === "POST" ? "POST" : "GET", url, headers, body } as const;
    await sendFresh(request, response, await writers(() => askNext(next, asked)));
  }

  async function sendPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = "/" } = request;
    const visit = visitOf(lacking.has("cookies") ? undefined : request.headers.cookie);
    const kept = visit.anybody ? (pages.find(keyOf(url, visit.display)) ?? (await readKept(url, visit.display))) : null;
    if (kept) return sendKept(request, response, kept);
    await sendFresh(request, response, await readers(() => makeFresh(next, request, visit)));
  }

  async function readKept(url: string, display: string) {
    const address = keptAddressOf(url);
    if (address === null) return null;
    if (display === "" && address.path !== url) aliases.set(url, address.path);
    return pages.read(keyOf(address.path, display), address.tags, () => readers(() => makeKept(next, address.path, display)));
  }

  /** Says no. What is still being sent is let run out for a moment, so that the answer arrives; then the line is cut. */
  function turnAway(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
    const brings = request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
    if (brings) response.shouldKeepAlive = false;
    sendLine(response, status, text, status === 405 ? { Allow: "GET, HEAD, POST" } : {});
    if (!brings) return;
    request.resume();
    setTimeout(() => request.destroy(), 1_000).unref();
  }

  function answerInstead(path: string, error: unknown): Answered {
    const locale = localeOfPath(path);
    if (error instanceof Unkeepable) return error.answered;
    if (error instanceof Crowded) return broken(503, crowdedPage(locale), { "retry-after": "3" });
    return broken(500, brokenPage(locale, logBug("request", error)));
  }

  /** The page that is kept under this very address, for a plain wish of a reader without cookies: nothing in it is left to judge. */
  function findPlainly({ method, url = "/", headers }: IncomingMessage): KeptPage | undefined {
    if (method !== "GET" || headers.cookie !== undefined || headers.host !== ownHost() || lacking.size > 0) return undefined;
    if (headers["next-action"] !== undefined || headers["content-length"] !== undefined) return undefined;
    if (headers["transfer-encoding"] !== undefined || isDraining()) return undefined;
    return pages.find(aliases.get(url) ?? url);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const plainly = findPlainly(request);
      if (plainly) return sendKept(request, response, plainly);
      await receive(request, response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      await sendFresh(request, response, answerInstead(pathIn(request), error));
    }
  };
}

function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** A page in the usual look is kept under its address alone. */
function keyOf(path: string, display: string): string {
  return display === "" ? path : `${path} ${display}`;
}

function letAllIn<Made>(make: () => Promise<Made>): Promise<Made> {
  return make();
}
