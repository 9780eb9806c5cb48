import { isCode, isTest, type SourceFile } from "./files.ts";

type Budget = { what: string; found: number; limit: number };

/** The budgets of the house, measured. */
export function budgetsOf(files: SourceFile[]): Budget[] {
  const code = files.filter((file) => isCode(file) && !isTest(file) && !/^prisma\/seed\/market\//.test(file.path));
  const lengths = code.map(linesOf).sort((a, b) => a - b);
  const tsx = code.filter((file) => file.path.endsWith(".tsx"));
  const longest = (match: RegExp) => Math.max(0, ...code.filter((file) => match.test(file.path)).map(linesOf));
  const clients = tsx.filter((file) => /^["']use client["']/m.test(file.text)).length;
  return [
    { what: "median length of a file, lines", found: quantile(lengths, 0.5), limit: 60 },
    { what: "95th percentile, lines", found: quantile(lengths, 0.95), limit: 200 },
    { what: "longest file, lines", found: lengths.at(-1) ?? 0, limit: 300 },
    { what: "longest page, lines", found: longest(/^app\/.*page\.tsx$/), limit: 80 },
    { what: "longest router, lines", found: longest(/router\.ts$/), limit: 120 },
    { what: "longest commands file, lines", found: longest(/commands\.ts$/), limit: 250 },
    { what: "longest command, lines", found: longestCommand(code), limit: 25 },
    { what: "client components, % of tsx", found: Math.round((100 * clients) / Math.max(1, tsx.length)), limit: 35 },
  ];
}

export function checkBudgets(files: SourceFile[]): string[] {
  return budgetsOf(files)
    .filter(({ found, limit }) => found > limit)
    .map(({ what, found, limit }) => `${what}: ${found}, allowed ${limit}`);
}

function linesOf(file: SourceFile): number {
  return file.text.trimEnd().split("\n").length;
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A command runs from its `function` line to the closing brace in the first column. */
function longestCommand(files: SourceFile[]): number {
  const bodies = files
    .filter((file) => /commands\.ts$/.test(file.path))
    .flatMap((file) => [...file.text.matchAll(/^(?:export )?(?:async )?function [\s\S]*?^\}/gm)]);
  return Math.max(0, ...bodies.map((match) => match[0].split("\n").length));
}
