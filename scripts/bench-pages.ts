/**
 * `npm run bench:pages`: what it costs to send a visitor's page, beside the same page straight through Next and the same bytes from
 * nginx. With `--write` the result goes into docs/performance.md. BENCH_SECONDS says how long each measure takes.
 */
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { exchange } from "./bench/exchange.ts";
import { findGenerator } from "./bench/load.ts";
import { measureInTurns, TURNS } from "./bench/measure.ts";
import { nginxVersion, startNginx } from "./bench/nginx.ts";
import { listPages, type Page } from "./bench/pages.ts";
import { paperOf } from "./bench/paper.ts";
import { CONNECTIONS, type Result, type Run, reportOf } from "./bench/report.ts";
import { openServers, type Server, type Servers } from "./bench/servers.ts";
import { measureStages } from "./bench/stages.ts";
import { buildSite, generateClient } from "./build.ts";
import { freePort } from "./postgres.ts";
import { step } from "./progress.ts";

type Beside = { kept: Server; straight: Server; nginx?: Server };

const seconds = Math.max(1, Math.ceil((Number(process.env.BENCH_SECONDS) || 6) / TURNS));
const generator = findGenerator();
await generateClient();
await buildSite();
const servers = await step("Opening the market and the servers", openServers);
const closing: (() => Promise<void>)[] = [servers.stop];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void close().then(() => process.exit(1)));
try {
  const run = await measureAll(servers);
  process.stdout.write(`\n${reportOf(run)}\n`);
  if (process.argv.includes("--write")) writeFileSync("docs/performance.md", paperOf(run));
} finally {
  await close();
}
process.exit(0);

/** Ends what was started, the last first. */
async function close(): Promise<void> {
  for (const end of closing.splice(0).reverse()) await end();
}

async function measureAll(opened: Servers): Promise<Run> {
  const { origin, ownerUrl, kept, straight } = opened;
  const before = busyness();
  const pages = await step("Looking for the longest pages", () => listPages(ownerUrl, origin));
  const nginx = nginxVersion() ? await openNginx(pages, origin) : null;
  const compared = { kept, straight, ...(nginx ? { nginx } : {}) };
  const results: Result[] = [];
  for (const page of pages) results.push(await measurePage(page, compared, opened));
  return { generator: generator.name, nginx: nginxVersion(), seconds: seconds * TURNS, loads: [before, busyness()], results };
}

async function measurePage(page: Page, compared: Beside, { straight, unkept }: Servers): Promise<Result> {
  const loads: Result["loads"] = [];
  for (const connections of CONNECTIONS) {
    process.stdout.write(`  ${page.kind}, ${connections} at once …\n`);
    loads.push({ connections, ...(await measureInTurns(generator, compared, page, { connections, seconds })) });
  }
  const alone = await measureInTurns(generator, { unkept }, page, { connections: 1, seconds });
  return { page, loads, unkept: alone.unkept, stages: await measureStages(straight.urlOf(page.path)) };
}

async function openNginx(pages: Page[], origin: string): Promise<Server> {
  const copies = [];
  let wished = 3_500;
  for (const { path } of pages) {
    const port = await freePort(wished);
    wished = port + 1;
    copies.push({ path, port, answer: await exchange(`${origin}${path}`) });
  }
  const { pid, urls, stop } = await startNginx(copies);
  closing.push(stop);
  return { pid, urlOf: (path: string) => urls.get(path) ?? "" };
}

function busyness(): number {
  return loadavg()[0] ?? 0;
}
