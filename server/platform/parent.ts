/** How often it is looked whether the process that started us still lives, in milliseconds. */
const LOOK = 1_000;

/**
 * Ends with whoever started us: a server that outlives its supervisor would hold the port against the next start. Only where the
 * supervisor wishes so; started by hand or by an init system, a process stands alone.
 */
export function endWithParent(end: () => void): void {
  if (process.env.END_WITH_PARENT !== "yes") return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), LOOK).unref();
}
