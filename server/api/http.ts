import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { localeOfPath } from "#server/i18n/addresses";
import { cookieLine } from "#server/platform/cookies";
import { hashOf } from "#server/platform/secrets";
import type { LiveSession } from "#server/session/queries";
import { JSON_BYTES, readBody } from "./body.ts";
import { contextOf } from "./context.ts";
import { plain } from "./form-reply.ts";
import { isFromOurPages } from "./origin.ts";
import { appRouter } from "./root.ts";

const ENDPOINT = "/api/trpc";

/** A page of ours asks for at most a few things at once; each is charged by itself. */
const BATCH = 10;

/** The router over HTTP: JSON only, from our own pages only, bounded in bytes and in calls. */
export async function answerApi(request: Request, session: LiveSession | null): Promise<Response> {
  if (request.method === "GET") return answer(request, session);
  if (!isFromOurPages(request.headers)) return plain(403, "This call does not come from our own page.");
  if (!/^application\/json(;|$)/i.test(request.headers.get("content-type") ?? ""))
    return plain(415, "Calls are read as application/json only.");
  const body = await readBody(request, JSON_BYTES);
  if (body === null) return plain(413, "The call is too long.");
  const { pathname } = new URL(request.url);
  const key = request.headers.get("idempotency-key");
  if (key && /,|%2c/i.test(pathname)) return plain(400, "A once-only key belongs to one call, not to several.");
  // The content is part of the key: another word under the same key is another deed, never answered with the first one's answer.
  const once = key && session && hashOf(`${session.actor.personId}\n${key}\n${pathname}\n${body}`);
  return answer(new Request(request.url, { method: "POST", headers: request.headers, body }), session, once);
}

async function answer(request: Request, session: LiveSession | null, onceKey: string | null = null): Promise<Response> {
  const ctx = contextOf(request.headers, session, localeOfPath(request.headers.get("x-page") ?? "/"));
  const response = await fetchRequestHandler({
    endpoint: ENDPOINT,
    req: request,
    router: appRouter,
    createContext: () => ({ ...ctx, onceKey }),
    maxBatchSize: BATCH,
    allowMethodOverride: false,
  });
  response.headers.set("cache-control", "no-store");
  for (const cookie of ctx.cookies.toSet) response.headers.append("set-cookie", cookieLine(cookie));
  return response;
}
