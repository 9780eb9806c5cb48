import type { IncomingMessage } from "node:http";
import { env } from "#server/platform/env";
import { bodyLimitOf } from "./body.ts";
import type { Defence, Lacking } from "./defences.ts";

export type Refused = { status: number; text: string };

/**
 * Headers by which Next's own parts speak to each other, by which a policy's nonce would be dictated to us, and by which a proxy would
 * name another host; from outside they are thrown away. So are those that ask for a page's data alone: no page of ours does.
 */
const INTERNAL =
  /^(x-(middleware|nextjs|next|invoke|now|vercel|matched|forwarded|tirdzins|original|rewrite)-.*|x-nonce|content-security-policy(-report-only)?|forwarded|rsc|next-(?!action$).*)$/;

/**
 * A backslash, "." and ".." as steps, and "#" stand in no path that a browser sends. What asks Next would straighten them, and Next would
 * then answer another address than the one that was judged here.
 */
const CROOKED = /[\\#]|\/(\.|%2e){1,2}(\/|$)/i;

/** Endings by which Next's own script asks for a page's data alone. */
const DATA_ONLY = /\.rsc$|\.segments\//i;

/** What is written to: the form door and calls; anything else under their names would be a page to Next. */
const WRITTEN_TO = /^\/(form\/[\w-]+\/[\w-]+|api\/trpc\/([\w.,-]|%2c)+)$/i;

type Rule = { defence: Defence; refuses: (request: IncomingMessage, path: string) => Refused | null };

/** What is refused before Next sees it, in this order. */
const RULES: Rule[] = [
  { defence: "path", refuses: (_, path) => refusePath(path) },
  {
    defence: "host",
    refuses: ({ headers }) => (headers.host === ownHost() ? null : { status: 421, text: "This host is not served here." }),
  },
  { defence: "actions", refuses: ({ headers }) => (headers["next-action"] === undefined ? null : NO_ACTIONS) },
  { defence: "methods", refuses: refuseMethod },
  { defence: "images", refuses: (_, path) => (path.startsWith("/_next/image") ? NOTHING_HERE : null) },
  { defence: "length", refuses: refuseLength },
];

const NOTHING_HERE = { status: 404, text: "There is nothing here." };
const NO_ACTIONS = { status: 400, text: "There are no server actions here." };

/** Why a request is turned away at the gate; null lets it pass, without the headers that only we may set. */
export function refusalOf(request: IncomingMessage, lacking: Lacking = new Set()): Refused | null {
  const path = pathIn(request);
  if (!lacking.has("internal headers")) {
    for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name];
  }
  for (const { defence, refuses } of RULES) {
    const refused = lacking.has(defence) ? null : refuses(request, path);
    if (refused) return refused;
  }
  return null;
}

export function pathIn({ url = "/" }: IncomingMessage): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

/** "http://another.example/…" and "*" are for proxies; Next would answer the first by leading there. What cannot be decoded breaks Next. */
function refusePath(path: string): Refused | null {
  if (!path.startsWith("/") || CROOKED.test(path) || !isDecodable(path)) return { status: 400, text: "Say a plain path." };
  return DATA_ONLY.test(path) ? NOTHING_HERE : null;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Pages are read; only the form door and the API are written to (next-auth would read a body of any size). */
function refuseMethod({ method = "GET" }: IncomingMessage, path: string): Refused | null {
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return { status: 405, text: "Only GET, HEAD and POST are answered." };
  return WRITTEN_TO.test(path) ? null : { status: 405, text: "Pages are read, not written to." };
}

/** What says itself that it is too long is not read at all. */
function refuseLength({ headers }: IncomingMessage, path: string): Refused | null {
  return Number(headers["content-length"] ?? 0) > bodyLimitOf(path) ? { status: 413, text: "That is too long." } : null;
}

let known: string | undefined;

/** The one name under which the market is asked for; read once. */
export function ownHost(): string {
  known ??= new URL(env().ORIGIN).host;
  return known;
}
