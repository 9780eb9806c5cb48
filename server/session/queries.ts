import type { SignedIn } from "#server/platform/actor";
import { after } from "#server/platform/clock";
import type { Database } from "#server/platform/database";
import { hashOf } from "#server/platform/secrets";
import { isAlive, SEEN_STEP } from "./rules.ts";

export type LiveSession = { sessionId: string; expiresAt: Date; actor: SignedIn };

const actorSelect = {
  id: true,
  name: true,
  address: true,
  suspendedAt: true,
  platformRoles: { select: { role: true } },
  memberships: { select: { organisationId: true, role: true }, where: { organisation: { state: { not: "suspended" } } } },
} as const;

/** The session behind a cookie's token and who acts in it, read anew each time; null when there is none or it is over. */
export async function findSession(db: Database, token: string, now: Date): Promise<LiveSession | null> {
  const found = await db.session.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { id: true, createdAt: true, seenAt: true, expiresAt: true, person: { select: actorSelect } },
  });
  if (!found || found.person.suspendedAt) return null;
  const { person } = found;
  if (!isAlive(found, person.platformRoles.length > 0, now)) return null;
  if (now >= after(found.seenAt, SEEN_STEP)) await db.session.updateMany({ where: { id: found.id }, data: { seenAt: now } });
  return { sessionId: found.id, expiresAt: found.expiresAt, actor: actorFrom(person) };
}

type ActorRow = {
  id: string;
  name: string;
  address: string;
  platformRoles: { role: SignedIn["platformRoles"][number] }[];
  memberships: SignedIn["memberships"];
};

function actorFrom(person: ActorRow): SignedIn {
  const platformRoles = person.platformRoles.map(({ role }) => role);
  return {
    kind: "person",
    personId: person.id,
    name: person.name,
    address: person.address,
    platformRoles,
    memberships: person.memberships,
  };
}

/** A person as an actor: for jobs, the planting of the demo market, and tests. */
export async function readActor(db: Database, personId: string): Promise<SignedIn> {
  return actorFrom(await db.person.findUniqueOrThrow({ where: { id: personId }, select: actorSelect }));
}
