/**
 * For `npm run bench:pages` only: what the front door is compared with, each in a process of its own. "straight" is Next's own handler
 * and nothing else, "unkept" the front door with a memory in which no page has room, so that it makes every page anew.
 */
import { createServer } from "node:http";
import next from "next";
import { openFrontDoor } from "#server/front-door/front-door";
import { keepPages } from "#server/front-door/kept-pages";
import { openServer } from "#server/front-door/server";
import { env } from "#server/platform/env";
import { endWithParent } from "#server/platform/parent";

const { PORT } = env();
const app = next({ dev: false, hostname: "localhost", port: PORT });
await app.prepare();
const answer = app.getRequestHandler();
const unkept = () => openServer(openFrontDoor({ next: answer, pages: keepPages(1), isDraining: () => false }));
const straight = () => createServer((request, response) => void answer(request, response));
const server = process.env.BENCH_DOOR === "unkept" ? unkept() : straight();
server.listen(PORT, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
endWithParent(() => process.exit(0));
