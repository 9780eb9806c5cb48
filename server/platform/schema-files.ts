import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const MIGRATIONS = path.resolve("prisma/migrations");

/** Names of all migrations in the order in which they apply. */
export function migrationNames(): string[] {
  const entries = readdirSync(MIGRATIONS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The newest migration that this code knows; readiness compares it with what the database says. */
export function newestMigration(): string {
  return migrationNames().at(-1) ?? "";
}

/** Every schema file with its content. */
export function schemaFiles(): { path: string; content: string }[] {
  const models = readdirSync("prisma/models")
    .filter((name) => name.endsWith(".prisma"))
    .map((name) => `prisma/models/${name}`);
  return ["prisma/schema.prisma", ...models].map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}
