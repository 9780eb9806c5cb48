import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type SourceFile = { path: string; text: string };

const FOLDERS = ["app", "components", "server", "prisma", "e2e", "scripts", "public/locales", "docs"];
const ROOT_FILES = /^(proxy|instrumentation|next\.config|vitest\.config|playwright\.config|prisma\.config)\.ts$|\.md$|^package\.json$/;

/** Every file of ours below a root, read once. What is generated is not ours. */
export function sourceFiles(root = "."): SourceFile[] {
  const inFolders = FOLDERS.flatMap((folder) => filesUnder(root, folder));
  const atRoot = readdirSync(root).filter((name) => ROOT_FILES.test(name));
  return [...inFolders, ...atRoot].map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

function filesUnder(root: string, folder: string): string[] {
  try {
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(tsx?|mjs|json|css|prisma|sql|md)$/.test(entry.name));
    return files
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith("prisma/generated"));
  } catch {
    return [];
  }
}

export function isCode(file: SourceFile): boolean {
  return /\.(tsx?|mjs)$/.test(file.path);
}

export function isTest(file: SourceFile): boolean {
  return /\.(test|spec)\.tsx?$/.test(file.path);
}
