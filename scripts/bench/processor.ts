import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100;

/** Seconds of processor time that a process has used so far, all its threads together; NaN where the system does not tell. */
export function processorSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // The second field is a name that may hold spaces; after its bracket the 12th and 13th are time in the program and in the kernel.
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Waits until a process rests: what it still makes for callers who have gone would be counted against the next one measured. */
export async function untilResting(pid: number): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const before = processorSeconds(pid);
    await setTimeout(100);
    if (!(processorSeconds(pid) - before > 1 / TICKS)) return;
  }
}

/** The processes that a process has started. */
export function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").map(Number) : [];
}
