import type { Transaction } from "./database.ts";

/** Where PostgreSQL tells every instance what has changed. */
export const CHANGES = "changes";

/**
 * Names what of the public's pages a write changes, by the tags that those pages are kept under. Told within the transaction: PostgreSQL
 * passes it on to every instance when the change is there to be read, and not at all when it is rolled back.
 */
export async function announce(tx: Transaction, ...tags: string[]): Promise<void> {
  if (tags.length > 0) await tx.$executeRaw`SELECT pg_notify(${CHANGES}, tag) FROM unnest(${tags}::text[]) AS tag`;
}
