/** `npm start`: everything from nothing, then the market is open. A second start finds all in place. */
import { openSync } from "node:fs";
import { buildSite, generateClient } from "./build.ts";
import { noteClosed, noteOpen, openMarket } from "./open-market.ts";
import { endProcess, type Running, startProcess, untilServing } from "./processes.ts";
import { fail, step } from "./progress.ts";
import { provideSurroundings, readDotEnv, type Surroundings } from "./surroundings.ts";

readDotEnv();
await refuseSecondStart();
await generateClient();
const surroundings = await provideSurroundings("production").catch((error: Error) => fail(error.message));
const running: Running[] = [];
let stopping = false;

/** Ends what was started, the database last. */
async function stop(code: number): Promise<never> {
  if (stopping) return new Promise(() => undefined);
  stopping = true;
  await Promise.all(running.map(endProcess));
  await surroundings.stop();
  noteClosed();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

try {
  await open(surroundings);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  await stop(1);
}

/** Two markets on one folder would share a database that the first to close takes away. */
async function refuseSecondStart(): Promise<void> {
  const other = await openMarket();
  if (other === null) return;
  process.stdout.write(`Tirdziņš is open already: ${other}\n`);
  process.exit(0);
}

async function open({ env, demo, origin }: Surroundings): Promise<void> {
  Object.assign(process.env, env);
  const { plant } = await import("#prisma/seed/plant");
  await step(demo ? "Planting the demo market" : "Planting places", () => plant({ market: demo }));
  await buildSite();
  // Where somebody runs it for real the log goes to the terminal; whoever only tries it out sees the address, not the log.
  const output = demo ? openSync(".data/market.log", "w") : "inherit";
  const main = startProcess("server/main.ts", env, output);
  const worker = startProcess("server/worker.ts", env, output);
  running.push(main, worker);
  await step("Opening", () => untilServing(`http://127.0.0.1:${env.PORT}/readyz`, main));
  noteOpen(origin);
  process.stdout.write(greeting(origin, demo));
  const code = await Promise.race([main.ended, worker.ended, untilOrphaned()]);
  await stop(code);
}

function greeting(origin: string, demo: boolean): string {
  const mute =
    demo || process.env.SMTP_URL ? "" : "SMTP_URL names no mail server: mails are kept in the database, and nobody gets a code.\n";
  const signIn = demo
    ? `To sign in as one of the demo people: ${origin}/demo (mails are kept there too).\n`
    : `To sign in: ${origin}/ienakt. The first administrator: npm run grant -- admin ADDRESS\n`;
  return `\nTirdziņš is open: ${origin}\n${signIn}${mute}${demo ? "The log: .data/market.log. " : ""}Ctrl-C closes it.\n\n`;
}

/** Where npm itself is killed, nobody tells us: we notice that our parent has changed. */
function untilOrphaned(): Promise<number> {
  const parent = process.ppid;
  return new Promise((resolve) => setInterval(() => process.ppid !== parent && resolve(0), 1_000).unref());
}
