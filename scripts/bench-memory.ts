/**
 * `npm run bench:memory`: what 10,000 distinct addresses, each made once, and as many nonsense query strings do to the memory of the
 * process that serves. Prints how much it holds after each thousand, and fails when it holds more than it may.
 */
import { randomBytes } from "node:crypto";
import { askAll, openLines } from "../e2e/support/asking.ts";
import { endlessAddress, heldBy, MOST } from "../e2e/support/memory.ts";
import { buildSite, generateClient } from "./build.ts";
import { freePort } from "./postgres.ts";
import { endProcess, startProcess, untilServing } from "./processes.ts";
import { makeDatabase, startTestPostgres, TEST_SECRET } from "./test-postgres.ts";

const ADDRESSES = Number(process.argv[2] ?? 10_000);
const STEP = Math.min(1_000, ADDRESSES);

await generateClient();
await buildSite();
const postgres = await startTestPostgres(54_600);
const { appUrl } = await makeDatabase(postgres, `memory_${randomBytes(4).toString("hex")}`);
const port = await freePort(3_700);
const origin = `http://localhost:${port}`;
const place = { DATABASE_URL: appUrl, AUTH_SECRET: TEST_SECRET, ORIGIN: origin, PORT: String(port) };
const env: NodeJS.ProcessEnv = { ...process.env, ...place, NODE_ENV: "production" };
const planting = startProcess("scripts/plant.ts", { ...env, DEMO: "on", SMTP_URL: "" });
if ((await planting.ended) !== 0) throw new Error("The market could not be planted.");
const door = startProcess("server/main.ts", { ...env, DEMO: "off" }, "ignore");
await untilServing(`${origin}/readyz`, door);
const ask = openLines(origin);
let most = 0;
try {
  say("before", 0);
  await flood("nonsense", (at) => `/pieredze?utm_source=${at}&x${at}=y`);
  await flood("distinct", endlessAddress);
  await flood("nonsense", (at) => `/pieredze?fbclid=${at}`);
} finally {
  await endProcess(door);
  await postgres.stop();
}
process.stdout.write(`${most.toFixed(0)} MiB at most (allowed ${MOST})\n`);
process.exit(most <= MOST ? 0 : 1);

async function flood(name: string, addressOf: (at: number) => string): Promise<void> {
  for (let from = 0; from < ADDRESSES; from += STEP) {
    const began = performance.now();
    const addresses = Array.from({ length: STEP }, (_, at) => addressOf(from + at));
    const answers = await askAll(ask, addresses, ({ status, headers }) => `${status} ${headers["cache-control"]}`);
    if ([...answers].some((answer) => !/^(200|404) public/.test(answer))) throw new Error(`Answered ${[...answers].join("; ")}.`);
    say(`${name}, ${from + STEP}`, STEP / ((performance.now() - began) / 1_000));
  }
}

function say(what: string, aSecond: number): void {
  const held = heldBy(door.child.pid ?? 0);
  most = Math.max(most, held);
  process.stdout.write(`${what.padEnd(18)} ${held.toFixed(0).padStart(5)} MiB ${aSecond.toFixed(0).padStart(6)}/s\n`);
}
