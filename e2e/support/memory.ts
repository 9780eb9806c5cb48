import { readFileSync } from "node:fs";

/**
 * What the process that serves may hold, in MiB, whatever is asked of it: 64 for what is kept, and what Next and V8 hold at work.
 * With 10,000 addresses (`npm run bench:memory`) it was seen to come to rest at 737.
 */
export const MOST = 1_024;

/** Pages of ours without end; each is made, packed and kept. */
const ENDLESS: ((at: number) => string)[] = [
  (at) => `/pieredze?q=pakas+${at}`,
  (at) => `/en/initiatives?region=kurzeme&q=soup+${at}`,
  (at) => `/org/nav-tadas-${at}`,
  (at) => `/pieredze/nav-tadas-${at}`,
];

/** The address of one of them. */
export function endlessAddress(at: number): string {
  return (ENDLESS[at % ENDLESS.length] ?? String)(at);
}

/** What a process holds in memory, in MiB, as the system counts it. */
export function heldBy(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? Number.NaN) / 1_024;
}
