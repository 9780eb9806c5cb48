/** The process that serves the site: our own HTTP server with Next inside it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { mendBrokenPages } from "#server/platform/broken";
import { env } from "#server/platform/env";
import { refusalOf, secure } from "#server/platform/gate";
import { answerHealth } from "#server/platform/health";
import { log, logBug } from "#server/platform/log";
import { ADDRESS_HEADER, addressOf } from "#server/platform/network";
import { endWithParent } from "#server/platform/parent";

const { DEMO, NODE_ENV, PORT } = env();
const app = next({ dev: NODE_ENV === "development", hostname: "localhost", port: PORT });
await app.prepare();
const handle = app.getRequestHandler();

let draining = false;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  secure(response);
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (path === "/healthz" || path === "/readyz") return answerHealth(path, response, draining);
  const address = addressOf(request.socket.remoteAddress, request.headers["x-forwarded-for"]?.toString());
  const refused = refusalOf(request);
  if (refused) return void response.writeHead(refused.status, { "content-type": "text/plain; charset=utf-8" }).end(`${refused.text}\n`);
  request.headers[ADDRESS_HEADER] = address;
  mendBrokenPages(request, response, fetchOwnPage);
  await handle(request, response);
}

/** A page of our own, asked for through our own door. */
async function fetchOwnPage(path: string, headers: Record<string, string>): Promise<string> {
  const answered = await fetch(`http://127.0.0.1:${PORT}${path}`, { headers });
  return answered.text();
}

// No page of ours speaks by web socket; Next's own does in development. Elsewhere the wish is passed over and the page is answered.
const shouldUpgradeCallback = () => NODE_ENV === "development";

const server = createServer({ shouldUpgradeCallback }, (request, response) => {
  answer(request, response).catch((error: unknown) => {
    logBug("request", error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

// A page may take seconds under load; a client that needs longer than these to say what it wants is not one of ours.
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;
server.keepAliveTimeout = 5_000;

// In the demo market anybody may be anybody: it is heard on this machine only.
server.listen(PORT, DEMO === "on" ? "127.0.0.1" : undefined, () => log("info", "serving", { port: PORT }));

/** Readiness falls first; requests under way are finished; then the process ends. */
function drain(): void {
  if (draining) return;
  draining = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}

process.on("SIGTERM", drain);
process.on("SIGINT", drain);
endWithParent(drain);
