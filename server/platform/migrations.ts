import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { QUEUES } from "./jobs.ts";

import { type Engine, openEngine } from "./schema-engine.ts";
import { MIGRATIONS, migrationNames, schemaFiles } from "./schema-files.ts";

const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings a database to the newest schema, the job tables included, and gives the application's role its rows. Idempotent;
 * several instances may start at once, Prisma's advisory lock lets one apply.
 * @returns names of the migrations applied now
 */
export async function migrate(ownerUrl: string, applicationUrl: string): Promise<string[]> {
  const { appliedMigrationNames } = await withEngine(ownerUrl, (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(), filters: FILTERS }),
  );
  await prepareJobs(ownerUrl);
  await giveRows(ownerUrl, new URL(applicationUrl).username);
  return appliedMigrationNames;
}

async function withEngine<Answer>(ownerUrl: string, work: (engine: Engine["engine"]) => Promise<Answer>): Promise<Answer> {
  const { engine, close } = await openEngine(ownerUrl);
  try {
    return await work(engine);
  } finally {
    await close();
  }
}

/** SQL that leads from the live database to the schema files; empty when they agree. */
export async function difference(ownerUrl: string): Promise<string> {
  const result = await withEngine(ownerUrl, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files: schemaFiles(), configDir: path.resolve(".") },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: true,
      filters: FILTERS,
    }),
  );
  return result.exitCode === 2 ? (result.stdout ?? "") : "";
}

function migrationsList() {
  const lockfile = path.join(MIGRATIONS, "migration_lock.toml");
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: readFileSync(lockfile, "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(path.join(MIGRATIONS, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** Makes pg-boss's tables and our queues as the owner, so that the application's role need never create anything. */
async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: "pgboss", supervise: false, schedule: false, max: 1 });
  await boss.start();
  for (const { name, ...settings } of QUEUES) {
    const known = await boss.getQueue(name);
    if (known === null) await boss.createQueue(name, { ...settings, retryBackoff: true });
  }
  await boss.stop({ graceful: false });
}

/** The application may read and write rows and nothing else: no table of its own, no change of the schema. */
async function giveRows(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const name = client.escapeIdentifier(role);
  try {
    for (const schema of ["public", "pgboss", "search"]) {
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${name}`);
      await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name}`);
      await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name}`);
    }
    // A database older than PostgreSQL 15 lets everybody make tables there.
    await client.query("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${name}`);
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON public._prisma_migrations FROM ${name}`);
    await client.query(`REVOKE UPDATE, DELETE ON public."AuditEvent" FROM ${name}`);
  } finally {
    await client.end();
  }
}
