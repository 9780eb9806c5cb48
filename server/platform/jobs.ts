import { PgBoss } from "pg-boss";
import type { Transaction } from "./database.ts";
import { env } from "./env.ts";
import { log } from "./log.ts";

/** Every queue, and what a job in it carries: ids only. */
export type Jobs = { mail: { mailId: string }; sweep: Record<string, never> };

/** Retries over about four hours with growing pauses; then the job is failed and visible. */
export const QUEUES: { name: keyof Jobs; retryLimit: number; retryDelay: number; retryDelayMax: number }[] = [
  { name: "mail", retryLimit: 30, retryDelay: 5, retryDelayMax: 600 },
  { name: "sweep", retryLimit: 2, retryDelay: 30, retryDelayMax: 60 },
];

let sending: Promise<PgBoss> | undefined;

/** Opens pg-boss on its schema. Tables are made by the migration step, so this role need not create any. */
export function openJobs(url: string, worker: boolean): PgBoss {
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    migrate: false,
    createSchema: false,
    supervise: worker,
    schedule: worker,
    max: worker ? 4 : 2,
  });
  boss.on("error", (error) => log("warn", "jobs.error", { message: error.message }));
  return boss;
}

async function sender(): Promise<PgBoss> {
  sending ??= openJobs(env().DATABASE_URL, false).start();
  return sending;
}

/**
 * Puts a job into a queue within the transaction of what it tells: either both are there or neither.
 * The one place where SQL is passed as text: it is pg-boss's own, with bound values.
 */
export async function enqueue<Name extends keyof Jobs>(tx: Transaction, name: Name, job: Jobs[Name]): Promise<void> {
  const boss = await sender();
  const executeSql = async (text: string, values: unknown[] = []) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) });
  await boss.send(name, job, { db: { executeSql } });
}

/** Closes the sending side, for tests and for an orderly end. */
export async function closeJobs(): Promise<void> {
  const open = sending;
  sending = undefined;
  await (await open)?.stop({ graceful: false });
}
