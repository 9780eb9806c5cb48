/** Writes the next migration: `npm run migration -- name`. The difference between the last schema and the schema files, ready to be read and refined. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { difference, migrate } from "#server/platform/migrations";
import { applicationUrl } from "./database.ts";
import { ensureDatabase, startPostgres } from "./postgres.ts";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write("Say what changes, in small letters: npm run migration -- add_listings\n");
  process.exit(1);
}
const folder = path.join(tmpdir(), `tirdzins-migration-${process.pid}`);
const server = await startPostgres({ folder, port: 54_900, password: "scratch", fast: true });
try {
  await ensureDatabase(server.ownerUrl);
  await migrate(server.ownerUrl, await applicationUrl(server.ownerUrl, "scratch-scratch-scratch-scratch-scratch"));
  const sql = await difference(server.ownerUrl);
  if (sql === "") process.stdout.write("The schema files say nothing new.\n");
  else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const target = `prisma/migrations/${stamp}_${name}`;
    mkdirSync(target, { recursive: true });
    writeFileSync(`${target}/migration.sql`, sql);
    process.stdout.write(`Written: ${target}/migration.sql. Read it before you commit it.\n`);
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
