import type { SourceFile } from "./files.ts";

type Tree = { [key: string]: string | Tree };

/** Both languages say the same things, and Latvian plurals know zero, one and other. */
export function checkLocales(files: SourceFile[]): string[] {
  const messages = files.filter((file) => file.path.startsWith("public/locales/"));
  const keysOf = (locale: string) =>
    messages
      .filter((file) => file.path.startsWith(`public/locales/${locale}/`))
      .flatMap((file) => flat(namespaceOf(file.path), JSON.parse(file.text)));
  const [lv, en] = [new Map(keysOf("lv")), new Map(keysOf("en"))];
  const missing = [...lv.keys()].filter((key) => !en.has(key)).map((key) => `${key}: missing in English`);
  const extra = [...en.keys()].filter((key) => !lv.has(key)).map((key) => `${key}: missing in Latvian`);
  const places = [...lv]
    .filter(([key, text]) => en.has(key) && !sameList(placesIn(text), placesIn(en.get(key) ?? "")))
    .map(([key]) => `${key}: the places differ`);
  const plurals = [...lv]
    .filter(([, text]) => /, plural,/.test(text) && !/zero \{.*one \{.*other \{/s.test(text))
    .map(([key]) => `${key}: a Latvian plural needs zero, one and other`);
  return [...missing, ...extra, ...places, ...plurals];
}

function namespaceOf(file: string): string {
  return file.replace(/^public\/locales\/\w+\//, "").replace(/\.json$/, "");
}

function flat(prefix: string, tree: Tree): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}.${key}`, value]] : flat(`${prefix}.${key}`, value),
  );
}

function placesIn(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].sort();
}

function sameList(one: string[], other: string[]): boolean {
  return one.join() === other.join();
}
