import { spawnSync } from "node:child_process";
import path from "node:path";

/** Fewer modules than this means that the guard fell asleep, not that the house is small. */
const AT_LEAST = 150;

type Violation = { rule: { name: string }; from: string; to: string };
type Report = { summary: { violations: Violation[]; totalCruised: number; totalDependenciesCruised: number } };

/** Follows every import below a root. The configuration is always the house's own. */
export function followImports(root: string, folders: string[]): Report["summary"] {
  const program = path.resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [program, "--config", path.resolve(".dependency-cruiser.mjs"), "--output-type", "json", ...folders];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 200_000_000 });
  if (!done.stdout.startsWith("{")) throw new Error(`dependency-cruiser said: ${done.stderr}`);
  return (JSON.parse(done.stdout) as Report).summary;
}

/** Imports go the ways that the house allows, and the guard is awake. */
export function checkDirections(): string[] {
  const summary = followImports(".", ["app", "components", "server", "prisma/seed", "prisma/makers", "scripts", "e2e"]);
  const sins = summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`);
  if (summary.totalCruised < AT_LEAST) sins.push(`only ${summary.totalCruised} modules were seen: the guard sleeps`);
  return sins;
}
