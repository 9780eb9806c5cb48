import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { DAY } from "#server/platform/clock";
import type { Database } from "#server/platform/database";
import { hashOf, randomToken } from "#server/platform/secrets";

/** An answer as it came over the line. */
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** As many at once as keep two cores busy; the others wait. */
const LINES = 8;

/**
 * Lines to a door of the test market: a browser would hide what a cache in between sees. A door that lacks a defence stands at a port
 * of its own, but goes by the host of the origin.
 */
export function openLines(origin: string, { lines = LINES, port = Number(new URL(origin).port) } = {}): Ask {
  const agent = new http.Agent({ keepAlive: true, maxSockets: lines });
  const { host } = new URL(origin);
  return (path, headers = {}, method = "GET") =>
    new Promise((resolve, reject) => {
      const request = http.request({ agent, host: "127.0.0.1", port, path, method, headers: { host, ...headers } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
      });
      request.on("error", reject).end();
    });
}

/** Asks for all these addresses, as many at once as there are lines; what `say` says of the answers, each once. */
export async function askAll(ask: Ask, addresses: Iterable<string>, say: (answer: Answer) => string): Promise<Set<string>> {
  const said = new Set<string>();
  const left = addresses[Symbol.iterator]();
  const read = async () => {
    for (let next = left.next(); !next.done; next = left.next()) said.add(say(await ask(next.value)));
  };
  await Promise.all(Array.from({ length: LINES }, read));
  return said;
}

/** The page, unpacked. */
export function pageIn({ headers, body }: Answer): string {
  const encoding = headers["content-encoding"];
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return (encoding === "gzip" ? gunzipSync(body) : body).toString();
}

/** The cookie line of a new session. */
export async function cookieOf(db: Database, personId: string): Promise<string> {
  const token = randomToken();
  const now = new Date();
  const times = { createdAt: now, seenAt: now, expiresAt: new Date(now.getTime() + DAY) };
  await db.session.create({ data: { tokenHash: hashOf(token), personId, ...times } });
  return `authjs.session-token=${token}`;
}
