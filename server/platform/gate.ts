import type { IncomingMessage, ServerResponse } from "node:http";

type Refused = { status: number; text: string };

/**
 * Headers by which Next's own parts speak to each other, by which a policy's nonce would be dictated to us, and by which a proxy would
 * name another host; from outside they are thrown away.
 */
const INTERNAL =
  /^(x-(middleware|nextjs|next|invoke|now|vercel|matched|forwarded|tirdzins)-.*|x-nonce|content-security-policy(-report-only)?|forwarded)$/;

/**
 * What is refused before Next sees it: server actions, which we have none of, writes to anything but our two doors (next-auth would
 * read a body of any size), odd methods, and the image optimiser.
 * Internal headers from outside are taken away.
 */
export function refusalOf(request: IncomingMessage): Refused | null {
  const method = request.method ?? "GET";
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name];
  // "http://another.example/…" and "*" are for proxies; Next would answer the first by leading there.
  if (!path.startsWith("/")) return { status: 400, text: "Say the path only." };
  if (request.headers["next-action"] !== undefined) return { status: 400, text: "There are no server actions here." };
  if (!["GET", "HEAD", "POST"].includes(method)) return { status: 405, text: "Only GET, HEAD and POST are answered." };
  if (method === "POST" && !/^\/(form|api\/trpc)\//.test(path)) return { status: 405, text: "Pages are read, not written to." };
  if (path.startsWith("/_next/image")) return { status: 404, text: "There is nothing here." };
  return null;
}

/** Headers that every answer carries. */
export function secure(response: ServerResponse): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("referrer-policy", "same-origin");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=()");
}
