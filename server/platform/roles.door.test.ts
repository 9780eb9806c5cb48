import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CHANGES } from "./changes.ts";
import { env } from "./env.ts";
import { difference, migrate } from "./migrations.ts";

// This file's own copy: nobody may be connected to the template while other files copy it.
const ownerUrl = inject("ownerUrl").replace(/\/door$/, new URL(env().DATABASE_URL).pathname);
const application = new pg.Client(env().DATABASE_URL);
beforeAll(() => application.connect());
afterAll(() => application.end());

/** What the database said against it, by SQLSTATE; "done" when nothing. */
async function tried(sql: string): Promise<string> {
  await application.query("BEGIN");
  const said = await application.query(sql).then(
    () => "done",
    (error: { code?: string }) => error.code ?? "unknown",
  );
  await application.query("ROLLBACK");
  return said;
}

const NOT_PERMITTED = "42501";

describe("the application's role", () => {
  it.each([
    'CREATE TABLE "Mine" (id int)',
    "CREATE TABLE search.mine (id int)",
    "CREATE TABLE pgboss.mine (id int)",
    "CREATE SCHEMA mine",
    "CREATE EXTENSION pg_trgm",
    'ALTER TABLE "Person" ADD COLUMN mine int',
    'ALTER TABLE "AuditEvent" OWNER TO CURRENT_USER',
    'DROP TABLE "Person"',
    "DROP SCHEMA search CASCADE",
    'TRUNCATE "Person" CASCADE',
    'CREATE INDEX mine ON "Person" (name)',
    `CREATE TRIGGER mine BEFORE INSERT ON "Person" FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
    "CREATE ROLE mine",
    "ALTER ROLE CURRENT_USER CREATEROLE",
    "GRANT owner TO CURRENT_USER",
    "COPY \"Person\" TO PROGRAM 'true'",
  ])("cannot do what only the owner does: %s", async (sql) => {
    expect(await tried(sql)).toBe(NOT_PERMITTED);
  });

  it.each([
    `UPDATE "AuditEvent" SET "deed" = 'nothing'`,
    'DELETE FROM "AuditEvent"',
    'TRUNCATE "AuditEvent"',
    "DELETE FROM _prisma_migrations",
    "UPDATE _prisma_migrations SET finished_at = NULL",
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', 'x')",
  ])("cannot rewrite what has been: %s", async (sql) => {
    expect(await tried(sql)).toBe(NOT_PERMITTED);
  });

  it("reads and writes rows", async () => {
    expect(await tried(`SELECT 1 FROM "Person"`)).toBe("done");
    expect(await tried(`INSERT INTO "AuditEvent" ("id", "at", "deed", "subjectId") VALUES (gen_random_uuid(), now(), 'test', 'x')`)).toBe(
      "done",
    );
  });

  it("tells what has changed, and hears it told", async () => {
    const heard = new Promise((resolve) => application.once("notification", resolve));
    await application.query(`LISTEN ${CHANGES}`);
    await application.query("SELECT pg_notify($1, 'market')", [CHANGES]);
    await application.query(`UNLISTEN ${CHANGES}`);
    expect(await heard).toMatchObject({ channel: CHANGES, payload: "market" });
  });

  it("makes no table either where the database comes from a time when everybody could", async () => {
    const owner = new pg.Client(ownerUrl);
    await owner.connect();
    await owner.query("GRANT CREATE ON SCHEMA public TO PUBLIC");
    await owner.end();
    expect(await tried('CREATE TABLE "Mine" (id int)')).toBe("done");
    await migrate(ownerUrl, env().DATABASE_URL);
    expect(await tried('CREATE TABLE "Mine" (id int)')).toBe(NOT_PERMITTED);
  });
});

it("the migrations make exactly what the schema files say", async () => {
  expect(await difference(ownerUrl)).toBe("");
});
