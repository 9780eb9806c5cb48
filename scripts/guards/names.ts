import type { SourceFile } from "./files.ts";

const WORDS = ["schema", "rules", "policy", "queries", "commands", "router", "letters"];
const NOT_NOUNS = ["api", "front-door", "platform", "i18n"];
const FORBIDDEN_FOLDERS = /(^|\/)(lib|utils|helpers|hooks|types|constants)\//;

/** Inside a noun stand only the words of the house; folders by kind do not exist. */
export function checkNames(files: SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    if (FORBIDDEN_FOLDERS.test(path)) return [`${path}: a function lives with the noun it serves, not in a folder by kind`];
    const [server, noun, name, deeper] = path.split("/");
    if (server !== "server" || !noun || !name || NOT_NOUNS.includes(noun)) return [];
    const known =
      deeper === undefined && WORDS.some((word) => name === `${word}.ts` || (name.startsWith(`${word}.`) && name.endsWith(".test.ts")));
    const doorTest = deeper === undefined && /^[a-z-]+\.door\.test\.ts$/.test(name);
    return known || doorTest ? [] : [`${path}: a noun holds ${WORDS.join(", ")} and their tests`];
  });
}
