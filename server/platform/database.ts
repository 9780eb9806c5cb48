import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#prisma/generated/client";
import { env } from "./env.ts";

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;
/** What reads accept: the database itself or a transaction on it. */
export type Reader = Database | Transaction;

/** `counters` are connections for the limits alone. */
export type Connection = { db: Database; pool: pg.Pool; counters: pg.Pool; close: () => Promise<void> };

/**
 * Opens a pool and a Prisma client on it.
 * 10 connections: two cores answer no faster with more. A statement is given 10 s and a connection is waited for 2 s, so nothing hangs.
 * Custom plans only: after five runs PostgreSQL may choose a generic plan that is a thousand times slower for a rare word.
 */
export function connect(url: string, max = 10): Connection {
  const [pool, counters] = [openPool(url, max), openPool(url, 2)];
  const db = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async () => {
    await db.$disconnect();
    for (const one of [pool, counters]) if (!one.ended) await one.end();
  };
  return { db, pool, counters, close };
}

function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2_000,
    options: "-c statement_timeout=10000 -c plan_cache_mode=force_custom_plan",
  });
  // An idle connection that breaks (the server restarts) is dropped by the pool; the next query opens another one.
  pool.on("error", () => undefined);
  return pool;
}

const kept = globalThis as { tirdzinsDatabase?: Connection };

/** This process's connection, opened at first use and kept over reloads in development. */
export function connection(): Connection {
  kept.tirdzinsDatabase ??= connect(env().DATABASE_URL);
  return kept.tirdzinsDatabase;
}

/** Lets this process's connection go, for an orderly end. */
export async function closeConnection(): Promise<void> {
  const open = kept.tirdzinsDatabase;
  delete kept.tirdzinsDatabase;
  await open?.close();
}
