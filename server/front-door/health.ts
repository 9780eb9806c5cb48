import { connection } from "#server/platform/database";
import { newestMigration } from "#server/platform/schema-files";
import type { Answered } from "./next.ts";

type Health = "/healthz" | "/readyz";

export function isHealth(path: string): path is Health {
  return path === "/healthz" || path === "/readyz";
}

/** `/healthz`: this process lives. `/readyz`: it can serve: the database answers, its schema is the one we know, and we are not leaving. */
export async function tellHealth(path: Health, draining: boolean): Promise<Answered> {
  const reasons = path === "/healthz" ? [] : await reasonsAgainst(draining);
  const body = Buffer.from(JSON.stringify(reasons.length === 0 ? { status: "ok" } : { status: "unready", reasons }));
  return { status: reasons.length === 0 ? 200 : 503, headers: { "content-type": "application/json" }, body };
}

async function reasonsAgainst(draining: boolean): Promise<string[]> {
  if (draining) return ["draining"];
  try {
    const query = 'SELECT 1 FROM public."_prisma_migrations" WHERE migration_name = $1 AND finished_at IS NOT NULL';
    const { rowCount } = await connection().pool.query({ text: query, values: [newestMigration()] });
    return rowCount === 1 ? [] : ["schema"];
  } catch {
    return ["database"];
  }
}
