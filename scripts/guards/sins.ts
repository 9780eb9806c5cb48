import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkBudgets } from "./budgets.ts";
import { followImports } from "./directions.ts";
import { sourceFiles } from "./files.ts";
import { checkLocales } from "./locales.ts";
import { checkNames } from "./names.ts";
import { checkWords } from "./words.ts";

const ROOT = ".cache/sins";

/** A small house full of sins: file, what stands in it, and the rule of direction that must cry (if it is one of these). */
const PLANTED: { file: string; text: string; rule?: string }[] = [
  { file: "app/page.tsx", text: 'import "#server/alpha/commands";\n', rule: "pages-go-through-the-callers" },
  {
    file: "components/alpha/card.tsx",
    text: 'import { q } from "#server/alpha/queries";\nexport const c = q;\n',
    rule: "components-know-only-shapes-and-rules",
  },
  {
    file: "components/ui/button.tsx",
    text: 'import { c } from "#components/alpha/card";\nexport const b = c;\n',
    rule: "ui-knows-no-noun",
  },
  {
    file: "server/platform/clock.ts",
    text: 'import { q } from "#server/alpha/queries";\nexport const t = q;\n',
    rule: "platform-knows-no-noun",
  },
  {
    file: "server/alpha/rules.ts",
    text: 'import { d } from "#server/platform/database";\nexport const r = d;\n',
    rule: "rules-ask-nobody",
  },
  { file: "server/alpha/policy.ts", text: 'import { q } from "./queries.ts";\nexport const p = q;\n', rule: "policy-is-pure" },
  {
    file: "server/alpha/queries.ts",
    text: 'import { w } from "#server/platform/write";\nexport const q = w;\n',
    rule: "queries-do-not-change",
  },
  {
    file: "server/alpha/router.ts",
    text: 'import { d } from "#server/platform/database";\nexport const r = d;\n',
    rule: "router-is-only-a-door",
  },
  {
    file: "server/alpha/commands.ts",
    text: 'import { t } from "#server/api/trpc";\nimport { r } from "#server/beta/router";\nexport const c = [t, r];\n',
    rule: "domain-knows-no-trpc",
  },
  {
    file: "server/beta/router.ts",
    text: 'import { p } from "#server/gamma/policy";\nexport const r = p;\n',
    rule: "nobody-imports-a-router-but-the-root",
  },
  { file: "server/gamma/policy.ts", text: 'import { q } from "#server/delta/queries";\nexport const p = q;\n' },
  {
    file: "server/delta/queries.ts",
    text: 'import { p } from "#server/gamma/policy";\nimport { m } from "#prisma/makers/person";\nexport const q = [p, m];\n',
    rule: "no-circles",
  },
  {
    file: "prisma/makers/person.ts",
    text: 'import page from "../../app/page.tsx";\nexport const m = page;\n',
    rule: "makers-are-for-tests-and-seeds",
  },
  {
    file: "server/epsilon/commands.ts",
    text: 'import page from "../../app/page.tsx";\nexport const c = page;\n',
    rule: "nobody-imports-app",
  },
  {
    file: "server/eta/commands.ts",
    text: 'import { headers } from "next/headers";\nexport const c = headers;\n',
    rule: "next-stays-in-the-pages",
  },
  {
    file: "server/front-door/gate.ts",
    text: 'import { q } from "#server/delta/queries";\nexport const g = q;\n',
    rule: "front-door-asks-no-noun",
  },
  {
    file: "server/iota/commands.ts",
    text: 'import { g } from "#server/front-door/gate";\nexport const c = g;\n',
    rule: "nobody-leans-on-the-front-door",
  },
  { file: "server/theta/schema.ts", text: 'import { z } from "zod";\nexport const s = z;\n', rule: "no-strangers" },
  { file: "server/platform/database.ts", text: "export const d = 1;\n" },
  { file: "server/platform/write.ts", text: "export const w = 1;\n" },
  { file: "server/api/trpc.ts", text: "export const t = 1;\n" },
];

const OTHER_SINS = {
  "server/alpha/helper.ts": "export const h = 1;\n",
  "components/alpha/form.tsx": `export const F = () => <p style={{}}>{"${"TO"}DO"}</p>;\n`,
  "server/zeta/queries.ts": `export const q = (x: any) => x.$queryRawUnsafe("");\n${"export const l = 1;\n".repeat(301)}`,
  "e2e/alpha.spec.ts": 'import { test } from "@playwright/test";\ntest("a", async ({ page }) => void page);\n',
  "public/locales/lv/alpha.json": '{"a":"{n, plural, one {#} other {#}}","b":"x"}',
  "public/locales/en/alpha.json": '{"a":"{n, plural, one {#} other {#}}"}',
};

/** Plants every sin and returns the guards that kept silent: there must be none. */
export function checkSleepingGuards(): string[] {
  plantSins();
  const files = sourceFiles(ROOT);
  const cries = new Set(followImports(ROOT, ["app", "components", "server", "prisma"]).violations.map(({ rule }) => rule.name));
  const silent = PLANTED.flatMap(({ file, rule }) => (rule && !cries.has(rule) ? [`${file}: ${rule} kept silent`] : []));
  const guards: [string, string[], number][] = [
    ["names", checkNames(files), 1],
    ["words", checkWords(files), 5],
    ["locales", checkLocales(files), 2],
    ["budgets", checkBudgets(files), 1],
  ];
  const sleeping = guards.filter(([, found, expected]) => found.length < expected).map(([name]) => `the guard of ${name} kept silent`);
  rmSync(ROOT, { recursive: true, force: true });
  return [...silent, ...sleeping];
}

function plantSins(): void {
  rmSync(ROOT, { recursive: true, force: true });
  const imports = { "#server/*": "./server/*.ts", "#components/*": "./components/*.tsx", "#prisma/*": "./prisma/*.ts" };
  const all = {
    ...Object.fromEntries(PLANTED.map(({ file, text }) => [file, text])),
    ...OTHER_SINS,
    "package.json": JSON.stringify({ name: "sins", type: "module", imports }),
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), text);
  }
}
