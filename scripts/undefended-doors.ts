/**
 * For tests only: doors onto one market that each lack one defence, one port after another in the order of DEFENCES. An attack that the
 * whole door refuses must get through the one that lacks the defence against it, or its test proves nothing.
 */
import next from "next";
import { DEFENCES } from "#server/front-door/defences";
import { openFrontDoor } from "#server/front-door/front-door";
import { keepPages } from "#server/front-door/kept-pages";
import { openServer } from "#server/front-door/server";
import { env } from "#server/platform/env";
import { endWithParent } from "#server/platform/parent";

const { PORT } = env();
const app = next({ dev: false, hostname: "localhost", port: PORT });
await app.prepare();
for (const [index, defence] of DEFENCES.entries()) {
  const door = openFrontDoor({ next: app.getRequestHandler(), pages: keepPages(), isDraining: () => false, without: [defence] });
  openServer(door, { patient: defence === "slowness" }).listen(PORT + index, "127.0.0.1");
}
process.on("SIGTERM", () => process.exit(0));
endWithParent(() => process.exit(0));
