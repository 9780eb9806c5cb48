import type { Database } from "#server/platform/database";

/** What a refused call may touch: counters of limits, kept answers and once-only keys. */
const SCRATCH = ["rate_limit", "KeptAnswer", "OnceKey"];

/** A fingerprint of every row of every table that matters: two calls between which nothing changed give the same. */
export async function fingerprintOf(db: Database): Promise<string> {
  const tables = await db.$queryRaw<{ schema: string; name: string }[]>`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'search', 'pgboss') ORDER BY 1, 2`;
  const watched = tables.filter(({ schema, name }) => !SCRATCH.includes(name) && (schema !== "pgboss" || name.startsWith("job")));
  const parts: string[] = [];
  for (const { schema, name } of watched) {
    const [row] = await db.$queryRaw<
      { hash: string | null }[]
    >`SELECT md5(query_to_xml(format('SELECT t::text FROM %I.%I t ORDER BY 1', ${schema}::text, ${name}::text), true, false, '')::text) AS hash`;
    parts.push(`${name}=${row?.hash}`);
  }
  return parts.join("\n");
}
