import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium as playwright } from "@playwright/test";
import sparticuz, { inflate } from "@sparticuz/chromium";

export type Browser = { executablePath: string; libraries: string | null };

/** Programs of the system that are the same browser under other names. */
const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a browser for the tests: the one named by CHROME_PATH, Playwright's own, the one from npm (the same on every machine,
 * needs neither root nor a package manager), the system's.
 * @throws with one sentence that says what to do
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return { executablePath: named, libraries: null };
  const own = playwright.executablePath();
  if (existsSync(own)) return { executablePath: own, libraries: null };
  const carried = await carriedBrowser();
  if (carried) return carried;
  const system = SYSTEM.find((file) => existsSync(file));
  if (system) return { executablePath: system, libraries: null };
  throw new Error("No browser for the tests: install Chromium, or name one in CHROME_PATH, and run npm test again.");
}

/**
 * The headless browser that comes with npm; its own libraries where the system has none. Unpacked beside the project: in the
 * machine's common folder another person's copy may lie, which we could not run.
 */
async function carriedBrowser(): Promise<Browser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { TMPDIR } = process.env;
  process.env.TMPDIR = path.resolve(".cache/browser");
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    return await unpackBrowser();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

async function unpackBrowser(): Promise<Browser | null> {
  const executablePath = await sparticuz.executablePath();
  if (starts(executablePath, null)) return { executablePath, libraries: null };
  const program = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const libraries = path.join(await inflate(path.join(path.dirname(program), "../bin/al2023.tar.br")), "lib");
  return starts(executablePath, libraries) ? { executablePath, libraries } : null;
}

function starts(file: string, libraries: string | null): boolean {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  return spawnSync(file, ["--version"], { env, timeout: 20_000 }).status === 0;
}
