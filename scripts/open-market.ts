import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Says which process has this folder's market open, and where. */
const NOTE = ".data/open.json";

/** The time that processes of a crashed market need to notice that they are alone, and to end. */
const AFTER_CRASH = 4_000;

/**
 * The address of a market that is open from this folder now, or null. After a crash the note is still there: then what the crash
 * left running is waited for.
 */
export async function openMarket(): Promise<string | null> {
  if (!existsSync(NOTE)) return null;
  const { pid, origin } = JSON.parse(readFileSync(NOTE, "utf8")) as { pid: number; origin: string };
  if (isOurs(pid)) return origin;
  await untilSilent(origin);
  noteClosed();
  return null;
}

async function untilSilent(origin: string): Promise<void> {
  const until = Date.now() + AFTER_CRASH;
  const answers = () =>
    fetch(`${origin}/healthz`).then(
      () => true,
      () => false,
    );
  while (Date.now() < until && (await answers())) await new Promise((resolve) => setTimeout(resolve, 200));
}

export function noteOpen(origin: string): void {
  mkdirSync(".data", { recursive: true });
  writeFileSync(NOTE, JSON.stringify({ pid: process.pid, origin }));
}

export function noteClosed(): void {
  rmSync(NOTE, { force: true });
}

/** Whether a process lives and is a start of ours; on systems that do not tell, living is enough. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const command = `/proc/${pid}/cmdline`;
    return !existsSync(command) || readFileSync(command, "utf8").includes("scripts/start.ts");
  } catch {
    return false;
  }
}
