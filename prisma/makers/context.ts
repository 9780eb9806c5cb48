import { type Actor, VISITOR } from "#server/platform/actor";
import type { Context } from "#server/platform/context";
import { cookieJar } from "#server/platform/cookies";
import type { Database } from "#server/platform/database";
import { randomToken } from "#server/platform/secrets";
import { readActor } from "#server/session/queries";

/** A Thursday morning in Riga: the moment at which tests and their makers live unless they say otherwise. */
export const TEST_NOW = new Date("2026-11-19T08:00:00Z");

/** Surroundings for calling the router in tests and in planting: a network of its own, so that limits never meet. */
export function contextFor(db: Database, actor: Actor = VISITOR, given: Partial<Context> = {}): Context {
  const base = {
    actor,
    db,
    now: () => TEST_NOW,
    locale: "lv" as const,
    network: randomToken(),
    cookies: cookieJar(null),
    onceKey: null,
    sessionId: null,
  };
  return { ...base, ...given };
}

/** Surroundings in which a person acts, with all that the database knows about them now. */
export async function contextOfPerson(db: Database, personId: string, given: Partial<Context> = {}): Promise<Context> {
  return contextFor(db, await readActor(db, personId), given);
}
