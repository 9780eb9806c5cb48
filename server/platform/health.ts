import type { ServerResponse } from "node:http";
import { connection } from "./database.ts";
import { newestMigration } from "./schema-files.ts";

/** `/healthz`: this process lives. `/readyz`: it can serve: the database answers, its schema is the one we know, and we are not leaving. */
export async function answerHealth(path: "/healthz" | "/readyz", response: ServerResponse, draining: boolean): Promise<void> {
  const reasons = path === "/healthz" ? [] : await reasonsAgainst(draining);
  const body = JSON.stringify(reasons.length === 0 ? { status: "ok" } : { status: "unready", reasons });
  response.writeHead(reasons.length === 0 ? 200 : 503, { "content-type": "application/json", "cache-control": "no-store" }).end(body);
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
