import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packWell } from "#server/front-door/encoding";
import { step } from "./progress.ts";

const STAMP = ".next/sources";
const SOURCES = [
  "app",
  "components",
  "server",
  "public/locales",
  "prisma/models",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** Writes the Prisma client when the schema changed. */
export async function generateClient(): Promise<void> {
  const wanted = fingerprint(["prisma/models", "prisma/schema.prisma"]);
  const stamp = "prisma/generated/.schema";
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await step("Writing the database client", () => runNode("node_modules/prisma/build/index.js", ["generate"]));
  writeFileSync(stamp, wanted);
}

/** Builds the site when its sources changed since the last build. */
export async function buildSite(): Promise<void> {
  const wanted = fingerprint(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  await step("Building the site", () => runNode("node_modules/next/dist/bin/next", ["build"]));
  await step("Packing the site's files", () => packFiles(".next/static"));
  writeFileSync(STAMP, wanted);
}

/** Lays a packed copy beside each text file, so that the server packs none of them again for every reader. */
async function packFiles(folder: string): Promise<void> {
  for (const file of filesUnder(folder).filter((name) => /\.(css|js|json|txt)$/.test(name))) {
    const { br, gzip } = await packWell(readFileSync(file, "utf8"));
    writeFileSync(`${file}.br`, br);
    writeFileSync(`${file}.gz`, gzip);
  }
}

function runNode(file: string, args: string[]): void {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };
  const done = spawnSync(process.execPath, [file, ...args], { encoding: "utf8", env });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout}\n${done.stderr}\n`);
  throw new Error(`${path.basename(file)} ${args.join(" ")} failed; what it said stands above.`);
}

function fingerprint(places: string[]): string {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesUnder).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesUnder(place: string): string[] {
  if (path.extname(place)) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  return files.map((entry) => path.join(entry.parentPath, entry.name));
}
