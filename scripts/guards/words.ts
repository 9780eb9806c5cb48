import { isCode, isTest, type SourceFile } from "./files.ts";

type Sin = { pattern: RegExp; why: string; where?: (file: SourceFile) => boolean };

const inPages = (file: SourceFile) => /^(app|components)\//.test(file.path);
const opensPages = (file: SourceFile) => isTest(file) && /async \(\{[^}]*\b(page|context|browser)\b/.test(file.text);
const inProduct = (file: SourceFile) => isCode(file) && !isTest(file) && !file.path.startsWith("scripts/guards");

// The words are put together here, so that this file does not accuse itself.
const SINS: Sin[] = [
  { pattern: new RegExp(`["']use ${"server"}["']`), why: "there are no server actions: forms go through the form door" },
  { pattern: /<Suspense|loading\.tsx/, why: "without script a reader would see only the waiting sign", where: inPages },
  { pattern: /\sstyle=|<style\b/, why: "no style attribute or element: the security policy forbids it", where: inPages },
  { pattern: /from "next\/link"/, why: "plain links work everywhere", where: inPages },
  { pattern: new RegExp(`\\b(${"TO"}DO|${"FIX"}ME)\\b`), why: "write an issue, not a wish", where: inProduct },
  { pattern: /: any\b|as any\b|<any>/, why: "say what it is", where: inProduct },
  { pattern: /@ts-(ignore|expect-error|nocheck)/, why: "the type checker is right until proven wrong", where: isCode },
  {
    pattern: new RegExp(`\\b(it|test|describe)\\.(${"sk"}ip|only|todo)\\b`),
    why: "a test that does not run proves nothing",
    where: isTest,
  },
  {
    pattern: /import \{[^}]*\btest\b[^}]*\} from "@playwright\/test"/,
    why: "a test that opens pages takes `test` from support/market.ts, which hears what they do against their policy",
    where: opensPages,
  },
  { pattern: /waitForTimeout|setTimeout\(.*\bexpect\b/, why: "browser tests wait for something, not for a while", where: isTest },
  { pattern: new RegExp(`(^|[^A-Za-z.])/(${"wo"}rk|${"ho"}me|${"ro"}ot)/`, "m"), why: "no path of one machine" },
  {
    pattern: /\$queryRawUnsafe|\$executeRawUnsafe|Prisma\.raw\(/,
    why: "SQL with bound values only",
    where: (file) => inProduct(file) && file.path !== "server/platform/jobs.ts",
  },
  { pattern: /dangerouslySetInnerHTML/, why: "text is text", where: inProduct },
];

/** Words that must not stand in the house, each with its reason. */
export function checkWords(files: SourceFile[]): string[] {
  return files
    .filter((file) => !file.path.startsWith("scripts/guards/"))
    .flatMap((file) =>
      SINS.filter(({ pattern, where = () => true }) => where(file) && pattern.test(file.text)).map(({ why }) => `${file.path}: ${why}`),
    );
}
