import { systemClock } from "#server/platform/clock";
import type { ByPerson } from "#server/platform/context";
import { cookieJar } from "#server/platform/cookies";
import type { Database } from "#server/platform/database";
import { readActor } from "#server/session/queries";
import { people } from "./people.ts";

/** Ids by the key under which something is written down. */
export type Planted = Map<string, string>;

/** The demo people: they stand for those who once signed in with a code. */
export async function plantPeople(db: Database): Promise<Planted> {
  const planted: Planted = new Map();
  for (const { key, address, name, locale, part, platformRoles } of people) {
    const now = systemClock();
    const known = { address, name, locale, demoPartLv: part.lv, demoPartEn: part.en };
    const { id } = await db.person.upsert({
      where: { address },
      create: { ...known, createdAt: now },
      update: known,
      select: { id: true },
    });
    await db.platformRole.createMany({ data: platformRoles.map((role) => ({ personId: id, role, grantedAt: now })), skipDuplicates: true });
    planted.set(key, id);
  }
  return planted;
}

/** What a planted key stands for; a missing one is a slip in the demo market's texts. */
export function plantedId(planted: Planted, key: string): string {
  const id = planted.get(key);
  if (id === undefined) throw new Error(`The demo market names "${key}", which is not there.`);
  return id;
}

/** Surroundings in which a demo person acts at a moment of the demo market's past. */
export async function actingAs(db: Database, personId: string, at: Date): Promise<ByPerson> {
  const actor = await readActor(db, personId);
  return { actor, db, now: () => at, locale: "lv", network: "planting", cookies: cookieJar(null), onceKey: null, sessionId: null };
}

/** Somebody who holds a platform role, for the deeds that need it. */
export function keyOfRole(role: "moderator" | "admin"): string {
  const holder = people.find((person) => person.platformRoles.includes(role));
  if (!holder) throw new Error(`The demo market has no ${role}.`);
  return holder.key;
}
