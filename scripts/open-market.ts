import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Says which process has this folder's market open, and where. */
const NOTE = ".data/open.json";

/** The address of a market that is open from this folder now, or null. A note left by a crash counts for nothing. */
export function openMarket(): string | null {
  if (!existsSync(NOTE)) return null;
  const { pid, origin } = JSON.parse(readFileSync(NOTE, "utf8")) as { pid: number; origin: string };
  return isOurs(pid) ? origin : null;
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
