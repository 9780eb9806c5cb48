/** Runs every guard of the house; `npm run guards` prints the budgets as well. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { budgetsOf, checkBudgets } from "./guards/budgets.ts";
import { checkDirections } from "./guards/directions.ts";
import { sourceFiles } from "./guards/files.ts";
import { checkLocales } from "./guards/locales.ts";
import { checkNames } from "./guards/names.ts";
import { checkSleepingGuards } from "./guards/sins.ts";
import { checkWords } from "./guards/words.ts";

type Guard = { name: string; sins: string[] };

/** A tool of the house that ends with 0 when it finds nothing. */
function tool(name: string, file: string, args: string[]): Guard {
  const done = spawnSync(process.execPath, [file, ...args], {
    encoding: "utf8",
    maxBuffer: 50_000_000,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  return { name, sins: done.status === 0 ? [] : [`${done.stdout}${done.stderr}`.trim()] };
}

/** All guards in turn; each with what it found. */
function runGuards(): Guard[] {
  const files = sourceFiles();
  if (!existsSync("next-env.d.ts") || !existsSync(".next/types")) tool("types of routes", "node_modules/next/dist/bin/next", ["typegen"]);
  return [
    { name: "closed file names", sins: checkNames(files) },
    { name: "words", sins: checkWords(files) },
    { name: "both languages", sins: checkLocales(files) },
    { name: "budgets", sins: checkBudgets(files) },
    { name: "directions of imports", sins: checkDirections() },
    { name: "no guard sleeps", sins: checkSleepingGuards() },
    tool("types", "node_modules/typescript/bin/tsc", ["--noEmit", "-p", "."]),
    tool("form and accessibility rules", "node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
    tool("nothing unused", "node_modules/knip/bin/knip.js", ["--no-progress"]),
  ];
}

/** Prints what each guard found; how many passed and failed. */
export function reportGuards(): { passed: number; failed: number } {
  const guards = runGuards();
  for (const { name, sins } of guards) {
    process.stdout.write(`${sins.length === 0 ? "ok  " : "SIN "} ${name}\n`);
    for (const sin of sins) process.stdout.write(`     ${sin.replaceAll("\n", "\n     ")}\n`);
  }
  const failed = guards.filter(({ sins }) => sins.length > 0).length;
  return { passed: guards.length - failed, failed };
}

if (import.meta.main) {
  const { failed } = reportGuards();
  for (const { what, found, limit } of budgetsOf(sourceFiles())) process.stdout.write(`${what}: ${found} (allowed ${limit})\n`);
  process.exit(failed === 0 ? 0 : 1);
}
