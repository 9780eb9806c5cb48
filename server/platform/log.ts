import { randomUUID } from "node:crypto";

/** One JSON line an event. Ids only: no address, name, text or token ever enters the log. */
export function log(level: "info" | "warn" | "error", event: string, facts: Record<string, string | number | boolean | null> = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts });
  (level === "error" ? process.stderr : process.stdout).write(`${line}\n`);
}

/** Logs a bug with a reference that the person sees too: a new one, or the one that they have been told already. The stack is for us, never for the answer. */
export function logBug(event: string, error: unknown, given?: string): string {
  const reference = given ?? randomUUID().slice(0, 8);
  log("error", event, { reference, stack: stackOf(error).slice(0, 4_000) });
  return reference;
}

/** The database client's messages quote what was to be written: of its errors only name, code and place are told. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  if (!error.name.startsWith("PrismaClient")) return stack;
  const places = stack.split("\n").filter((line) => /^ +at /.test(line));
  return [`${error.name} ${"code" in error ? error.code : ""}`.trim(), ...places].join("\n");
}
