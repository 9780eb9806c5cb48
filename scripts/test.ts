/** `npm test`: guards, pure tests, tests through the door and browser tests; one line of the sum at the end. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { type Browser, findBrowser } from "./browser.ts";
import { buildSite, generateClient } from "./build.ts";
import { reportGuards } from "./guards.ts";
import { step } from "./progress.ts";
import { openTestMarket } from "./test-market.ts";
import { startTestPostgres } from "./test-postgres.ts";

type Sum = { passed: number; failed: number };

const only = process.argv[2];
mkdirSync(".cache", { recursive: true });
await generateClient();
const sums: Sum[] = [];
if (!only || only === "guards") sums.push(await step("Guards", reportGuards));
if (!only || only === "unit") sums.push(await step("Pure tests and tests through the door", runVitest));
if (!only || only === "browser") sums.push(await runBrowserTests());
const [passed, failed] = [total("passed"), total("failed")];
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function total(what: keyof Sum): number {
  return sums.reduce((sum, one) => sum + one[what], 0);
}

async function runVitest(): Promise<Sum> {
  const report = ".cache/vitest.json";
  rmSync(report, { force: true });
  const code = await run(
    "node_modules/vitest/vitest.mjs",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    process.env,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  const failedNow = numFailedTests || numFailedTestSuites || (code === 0 ? 0 : 1);
  return { passed: numPassedTests, failed: failedNow };
}

async function runBrowserTests(): Promise<Sum> {
  try {
    return await openAndBrowse(await findBrowser());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function openAndBrowse(browser: Browser): Promise<Sum> {
  await buildSite();
  const postgres = await step("PostgreSQL for the browser tests", () => startTestPostgres(54_500));
  const market = await step("Opening the test market", () => openTestMarket(postgres));
  const report = ".cache/browser.json";
  rmSync(report, { force: true });
  const libraries = browser.libraries ? { LD_LIBRARY_PATH: browser.libraries } : {};
  const code = await run("node_modules/@playwright/test/cli.js", ["test", ...process.argv.slice(3)], {
    ...market.env,
    ...libraries,
    TEST_BROWSER: browser.executablePath,
  });
  await market.stop();
  await postgres.stop();
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || (code === 0 ? 0 : 1) };
}

function run(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
