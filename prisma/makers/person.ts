import { randomUUID } from "node:crypto";
import type { Prisma } from "#prisma/generated/client";
import type { MembershipRole, PlatformRole } from "#server/platform/actor";
import type { Database } from "#server/platform/database";
import { TEST_NOW } from "./context.ts";

type Given = Partial<Prisma.PersonCreateInput> & { roles?: PlatformRole[] };

/** A person, with platform roles where wished for. */
export async function makePerson(
  db: Database,
  { roles = [], ...given }: Given = {},
): Promise<{ id: string; address: string; name: string }> {
  const address = given.address ?? `persona-${randomUUID().slice(0, 8)}@piemers.example`;
  const data = { address, name: "Līga Piemēra", createdAt: TEST_NOW, ...given };
  const person = await db.person.create({ data, select: { id: true, address: true, name: true } });
  await db.platformRole.createMany({ data: roles.map((role) => ({ personId: person.id, role, grantedAt: TEST_NOW })) });
  return person;
}

/** A person who is a member of an organisation. */
export async function makeMember(
  db: Database,
  organisationId: string,
  role: MembershipRole = "owner",
  given: Given = {},
): Promise<{ id: string; address: string; name: string }> {
  const person = await makePerson(db, given);
  await db.membership.create({ data: { personId: person.id, organisationId, role, createdAt: TEST_NOW } });
  return person;
}
