import { rmSync } from "node:fs";
import { migrate } from "#server/platform/migrations";
import { applicationUrl } from "./database.ts";
import { ensureDatabase, type Postgres, startPostgres } from "./postgres.ts";

export const TEST_SECRET = "a secret of the tests, long enough to pass";

/** Starts a cluster for tests afresh: a folder of its own for each wished port, forgotten at the end, safe against nothing. */
export async function startTestPostgres(port: number): Promise<Postgres> {
  const folder = `.cache/postgres-${port}`;
  rmSync(folder, { recursive: true, force: true });
  return startPostgres({ folder, port, password: "tests", fast: true });
}

/** Makes a migrated database; both roles' addresses. */
export async function makeDatabase(server: Postgres, name: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const ownerUrl = server.ownerUrl.replace(/tirdzins$/, name);
  await ensureDatabase(ownerUrl);
  const appUrl = await applicationUrl(ownerUrl, TEST_SECRET);
  await migrate(ownerUrl, appUrl);
  return { ownerUrl, appUrl };
}
