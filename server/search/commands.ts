import type { Transaction } from "#server/platform/database";
import { analyse } from "#server/platform/language/analyse";
import { type SearchDocument, vectorOf } from "./rules.ts";

/** Makes a record findable, or findable by its new words, within the transaction that publishes or changes it. */
export async function indexDocument(tx: Transaction, document: SearchDocument): Promise<void> {
  const words = vectorOf({
    A: analyse(document.title, "index"),
    B: analyse(document.summary, "index"),
    D: analyse(document.body, "index"),
  });
  await tx.$executeRaw`
    INSERT INTO "search"."document" ("kind", "id", "words", "indexedAt")
    VALUES (${document.kind}, ${document.id}::uuid, ${words}::tsvector, ${document.at})
    ON CONFLICT ("kind", "id") DO UPDATE SET "words" = EXCLUDED."words", "indexedAt" = EXCLUDED."indexedAt"`;
}

/** Takes a record out of what can be found. */
export async function dropDocument(tx: Transaction, { kind, id }: Pick<SearchDocument, "kind" | "id">): Promise<void> {
  await tx.$executeRaw`DELETE FROM "search"."document" WHERE "kind" = ${kind} AND "id" = ${id}::uuid`;
}
