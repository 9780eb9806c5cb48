import type { Figure } from "./measure.ts";
import { told } from "./numbers.ts";
import type { Page } from "./pages.ts";
import type { Stages } from "./stages.ts";

/** How many connections ask at the same time. */
export const CONNECTIONS = [1, 16, 64];

type Compared = { connections: number; kept: Figure; straight: Figure; nginx?: Figure };

export type Result = { page: Page; loads: Compared[]; unkept: Figure; stages: Stages };

/** Everything that one run measured, and what it measured with. */
export type Run = {
  generator: string;
  nginx: string | null;
  seconds: number;
  /** How much else the machine had to do, before and after. */
  loads: [number, number];
  results: Result[];
};

/** A page under one load, and its share of the others. */
type Row = Compared & { page: Page; toNginx: number | undefined; toStraight: number };

/** What was promised of kept pages. */
type Goal = { promise: string; of: (row: Row) => number | undefined; limit: number; atMost?: true };

const GOALS: Goal[] = [
  { promise: "at least 0.3 × nginx with one worker", of: ({ toNginx }) => toNginx, limit: 0.3 },
  { promise: "at least 50 × straight Next", of: ({ toStraight }) => toStraight, limit: 50 },
  { promise: "at most 1.2 ms of processor time a request", of: ({ kept }) => kept.processor, limit: 1.2, atMost: true },
];

/** Straight Next counts with the best that it did with the page under any load: under many connections much of a short turn is its beginning. */
function rowsOf({ results }: Run): Row[] {
  return results.flatMap(({ page, loads }) => {
    const best = Math.max(...loads.map(({ straight }) => straight.perSecond));
    return loads.map((load) => ({
      ...load,
      page,
      toNginx: load.nginx && load.kept.perSecond / load.nginx.perSecond,
      toStraight: load.kept.perSecond / best,
    }));
  });
}

/** All of it for the terminal. */
export function reportOf(run: Run): string {
  return [throughputOf(run), verdictsOf(run), waitingOf(run), makingOf(run), ...oddOf(run)].join("\n\n");
}

/** Requests per second and processor time, side by side. */
export function throughputOf(run: Run): string {
  const rates = ["kept /s", "nginx /s", "Next /s", "kept : nginx", "kept : Next"];
  const lines = rowsOf(run).map(({ page, connections, kept, nginx, straight, toNginx, toStraight }) => {
    const processor = [kept.processor, besideOf(run, nginx?.processor), straight.processor];
    const cells = [kept.perSecond, besideOf(run, nginx?.perSecond), straight.perSecond, besideOf(run, toNginx), toStraight, ...processor];
    return [page.kind, String(connections), ...cells.map(cell)];
  });
  return table(["page", "at once", ...rates, "kept ms", "nginx ms", "Next ms"], lines);
}

/** Whether what was promised holds for every page under every load; the one that comes nearest to breaking it is named. */
export function verdictsOf(run: Run): string {
  const rows = rowsOf(run);
  const lines = GOALS.map(({ promise, of, limit, atMost }) => {
    const known = rows.map((row) => ({ row, value: of(row) ?? Number.NaN })).filter(({ value }) => Number.isFinite(value));
    const [worst] = known.toSorted((one, other) => (atMost ? other.value - one.value : one.value - other.value));
    if (!worst) return `- ${promise}: not measured here.`;
    const holds = atMost ? worst.value <= limit : worst.value >= limit;
    return `- ${promise}: ${holds ? "holds" : "**missed**"}. Worst: ${told(worst.value)} (${worst.row.page.kind}, ${worst.row.connections} at once).`;
  });
  return lines.join("\n");
}

/** How long who asks waits. */
export function waitingOf(run: Run): string {
  const lines = rowsOf(run).map(({ page, connections, kept, nginx, straight }) => {
    const cells = [kept.p50, kept.p95, besideOf(run, nginx?.p50), besideOf(run, nginx?.p95), straight.p50, straight.p95];
    return [page.kind, String(connections), ...cells.map(cell)];
  });
  return table(["page", "at once", "kept p50", "p95", "nginx p50", "p95", "Next p50", "p95"], lines);
}

/** What it costs to make a page, and what it weighs on its way. */
export function makingOf({ results }: Run): string {
  const times = ["unkept p50", "p95", "processor", "script out", "brotli 11", "gzip 9"];
  const lines = results.map(({ page, unkept, stages }) => [
    page.kind,
    ...[unkept.p50, unkept.p95, unkept.processor, stages.taking, stages.brotli, stages.gzip].map(cell),
    ...[stages.made, stages.plain, stages.packed].map((bytes) => bytes.toLocaleString("en-GB")),
  ]);
  return table(["page", ...times, "from Next, B", "plain, B", "as sent, B"], lines);
}

/** Answers that did not come or were not the page: with any, the figures beside them mean little. */
export function oddOf(run: Run): string[] {
  return rowsOf(run).flatMap(({ page, connections, kept, straight, nginx }) =>
    Object.entries({ kept, nginx, Next: straight })
      .filter(([, figure]) => (figure?.odd ?? 0) > 0)
      .map(([name, figure]) => `${page.kind}, ${connections} at once, ${name}: ${figure?.odd} answers were missing or odd.`),
  );
}

function besideOf({ nginx }: Run, value: number | undefined): number | string | undefined {
  return nginx ? value : "not installed";
}

function cell(value: number | string | undefined): string {
  return typeof value === "string" ? value : told(value);
}

/** A table that reads well in a terminal and as Markdown. */
function table(head: string[], lines: string[][]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const padded = (text: string, column: number) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  const written = (line: string[]) => `| ${line.map(padded).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [written(head), written(rule), ...lines.map(written)].join("\n");
}
