/** The process that serves the site: our own HTTP server, the front door, with Next behind it. */
import next from "next";
import { listenForChanges } from "#server/front-door/changes";
import { openFrontDoor } from "#server/front-door/front-door";
import { keepPages } from "#server/front-door/kept-pages";
import { openServer } from "#server/front-door/server";
import { closeConnection } from "#server/platform/database";
import { env } from "#server/platform/env";
import { log } from "#server/platform/log";
import { endWithParent } from "#server/platform/parent";

const { DATABASE_URL, DEMO, NODE_ENV, PORT } = env();
const developing = NODE_ENV === "development";
const app = next({ dev: developing, hostname: "localhost", port: PORT });
await app.prepare();

let draining = false;
const pages = keepPages();
const changes = listenForChanges(DATABASE_URL, { changed: pages.forget, lost: pages.forgetAll });
const frontDoor = openFrontDoor({ next: app.getRequestHandler(), pages, isDraining: () => draining, passesAll: developing });
const server = openServer(frontDoor, { upgrades: developing });

// In the demo market anybody may be anybody: it is heard on this machine only.
server.listen(PORT, DEMO === "on" ? "127.0.0.1" : undefined, () => log("info", "serving", { port: PORT }));

/** Readiness falls first; requests under way are finished; then the process ends. */
function drain(): void {
  if (draining) return;
  draining = true;
  server.close(async () => {
    await changes.close();
    await closeConnection();
    process.exit(0);
  });
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}

process.on("SIGTERM", drain);
process.on("SIGINT", drain);
endWithParent(drain);
