import { rmSync } from "node:fs";
import { migrate } from "#server/platform/migrations";
import { applicationUrl } from "./database.ts";
import { ensureDatabase, type Postgres, startPostgres } from "./postgres.ts";

/** A cluster for tests only: forgotten at the end, safe against nothing. */
export const TEST_FOLDER = ".cache/test-postgres";
export const TEST_SECRET = "a secret of the tests, long enough to pass";

/** Starts it afresh and makes the template from which each test file's database is copied. */
export async function startTestPostgres(port = 54_400): Promise<Postgres> {
  rmSync(TEST_FOLDER, { recursive: true, force: true });
  return startPostgres({ folder: TEST_FOLDER, port, password: "tests", fast: true });
}

/** Makes a migrated database; both roles' addresses. */
export async function makeDatabase(server: Postgres, name: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const ownerUrl = server.ownerUrl.replace(/tirdzins$/, name);
  await ensureDatabase(ownerUrl);
  const appUrl = await applicationUrl(ownerUrl, TEST_SECRET);
  await migrate(ownerUrl, appUrl);
  return { ownerUrl, appUrl };
}
