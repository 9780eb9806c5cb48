import { type MadeInitiative, makeInitiative } from "#prisma/makers/initiative";
import type { Database } from "#server/platform/database";

/** A published initiative of its own for a story. It is not in the search: stories that search tell theirs. */
export async function makePublished(db: Database): Promise<MadeInitiative> {
  return makeInitiative(db, { state: "published", publishedAt: new Date() });
}
