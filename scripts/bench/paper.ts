import { cpus, totalmem } from "node:os";
import { TURNS } from "./measure.ts";
import { told } from "./numbers.ts";
import { makingOf, oddOf, type Run, throughputOf, verdictsOf, waitingOf } from "./report.ts";

/** docs/performance.md: what was measured, how to do it again, and what it means. Written by the run, so that words and figures agree. */
export function paperOf(run: Run): string {
  const parts = [
    "# What a visitor's page costs",
    "`npm run bench:pages -- --write` wrote this file. Change its words in `scripts/bench/paper.ts`.",
    goals(run),
    measured(run),
    machine(run),
    figures(run),
    costs(run),
    CACHES,
  ];
  return `${parts.join("\n\n")}\n`;
}

function goals(run: Run): string {
  return `A page that the front door keeps ([015](decisions/015-visitors-pages-are-kept-without-script.md)), for every page kind and every load below:

${verdictsOf(run)}`;
}

function measured({ seconds, generator, results }: Run): string {
  return `## What was measured

| column | what answers |
| --- | --- |
| kept | \`server/main.ts\` as \`npm start\` runs it: the front door, the page kept after it was first asked for. It expires every minute and is made again within the run |
| Next | the same page from Next's own request handler in a bare \`node:http\` server: script and all, made each time, not packed, as Next's documented custom server sends it with our \`next.config.ts\` |
| nginx | the very bytes that our door sent, brotli and all, from a file, with one worker, the same headers, open files kept, no log, no limit of requests to a connection. The run stops when one byte, status or header differs |
| unkept | the front door with a memory in which no page has room: each request is Next, script taken out, packed by brotli 11 and gzip 9. One connection, for those who ask for a page at the same time share one making |

All in one run, on one machine, by way of 127.0.0.1 and without TLS. ${generator} asks, one thread, with \`Accept-Encoding: br, gzip\`, and shares the
processor with what it measures; the database and its own market are on the machine too. Each figure comes from ${seconds} s in ${TURNS} turns after 1 s of
warming up. In each turn kept, Next and nginx are asked one after the other, so that noise hits all alike; before the next one's turn the last
one must be at rest. Requests per second and processor time are those of all turns together, p50 and p95 the median of the turns.
Processor time is what Linux says of the whole process (\`/proc/<pid>/stat\`, all threads, program and kernel; of nginx: its worker), divided by
the requests answered. PostgreSQL's own time, which only Next and unkept need, is not in it.

Compare ratios, not runs. "kept : Next" takes the best that straight Next did with the page under any load.

${results.map(({ page }) => `- ${page.kind}: \`${page.path}\``).join("\n")}

The initiative and the organisation are the longest of the planted market.`;
}

function machine({ generator, nginx, loads }: Run): string {
  const [before, after] = loads.map(told);
  const [core] = cpus();
  return `## On what, and how to repeat it

${cpus().length} cores (${core?.model.trim()}), ${told(totalmem() / 2 ** 30)} GiB, ${process.platform}-${process.arch}, Node ${process.versions.node}, nginx: ${nginx ?? "not installed"}, ${generator}.
Load average ${before} before and ${after} after the run, which itself keeps about two processes busy.

\`\`\`sh
npm run bench:pages                         # builds when needed, brings its own database and market; about 12 minutes
BENCH_SECONDS=3 npm run bench:pages         # quicker and rougher
npm run bench:pages -- --write              # writes this file anew
\`\`\`

nginx and wrk are tools at hand, not in the lock. Without nginx its columns say so; without wrk, autocannon from the lock asks, which needs more
of the processor than what it measures, so that kept and nginx then look alike. Linux only: elsewhere processor time is not told.`;
}

function figures(run: Run): string {
  return `## Figures

Requests per second, and milliseconds of processor time a request:

${throughputOf(run)}

Milliseconds that who asks waits:

${waitingOf(run)}

A page that is not kept, milliseconds; what the steps after Next take when done alone; bytes:

${[makingOf(run), ...oddOf(run)].join("\n\n")}`;
}

function costs({ results }: Run): string {
  const range = (values: number[]) => `${told(Math.min(...values))}–${told(Math.max(...values))}`;
  const kept = results.flatMap(({ loads }) => loads.map((load) => 1_000 * load.kept.processor));
  const nginx = results.flatMap(({ loads }) => loads.flatMap((load) => (load.nginx ? [1_000 * load.nginx.processor] : [])));
  const beside = nginx.length > 0 ? ` nginx needs ${range(nginx)} µs for the same.` : "";
  const crowded = results.flatMap(({ loads }) => loads.filter(({ connections }) => connections > 1));
  const busy = crowded.flatMap((load) => (load.nginx ? [load.nginx.busy] : []));
  const bound =
    busy.length > 0
      ? `\n- With 16 and 64 at once nginx's worker used ${range(busy)} of one core, our process ${range(crowded.map(({ kept: { busy } }) => busy))}. Where nginx stays below 1
  the one who asks cannot ask faster, and nginx could do more than its figure says; the ratio of processor times (nginx : kept) is the least that ours can be.`
      : "";
  const unkept = results.map((result) => result.unkept.processor);
  const brotli = results.map(({ stages }) => stages.brotli);
  return `## What costs what

- A kept page costs ${range(kept)} µs of processor time, whatever its length.${beside} About half of ours is Node's HTTP parser and the writing of
  thirteen headers, a quarter the system's; the door's own part (gate, cookies, packing, a look into the memory) is the rest.${bound}
- A page made anew costs ${range(unkept)} ms of processor time. Most is Next and the queries; taking the script out is a tenth, and brotli 11 takes
  ${range(brotli)} ms, beside the event loop, in a thread of its own. Whoever asks first waits for all of it, once a minute or after a change.
- So a page asked for more than once a minute is as good as free, and what bounds an instance is how many *different* pages are asked for
  in a minute. Sixteen are made at once, a hundred wait, the rest hear 503 ([015](decisions/015-visitors-pages-are-kept-without-script.md)).
- Without script a page is smaller by far, before packing as well: see "from Next" and "plain". Next's script files, 135 kB packed on a
  first visit, come on top for it and are not counted here.`;
}

const CACHES = `## A cache in front

A visitor's page says \`Cache-Control: public, max-age=0, s-maxage=60\`, \`Vary: Accept-Encoding, Cookie\` and an \`ETag\`. A shared cache in front of us

- must **pass by whenever the request has a \`Cookie\`**, both ways: ask us, and keep nothing of the answer. Cookies say who is signed in, what
  somebody typed into a form that was wrong, and how large the letters are;
- keeps brotli, gzip and unpacked answers apart, or keeps one and unpacks it;
- asks again after 60 seconds, with \`If-None-Match\`: then a 304 without a body comes back. It is not told of changes, so readers behind it may
  see a page that is a minute old. We ourselves are told, and show a change within a second;
- keeps nothing that says \`no-store\`: everything but visitors' pages and files.

For speed none is needed: kept pages are sent about as fast as a cache would. It helps against distance and floods.`;
