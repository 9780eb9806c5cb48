import type { Database } from "#server/platform/database";
import { hashOf } from "#server/platform/secrets";
import { TEST_NOW } from "./context.ts";
import { makeConversation } from "./conversation.ts";
import { makeInitiative } from "./initiative.ts";
import { makeOrganisation, REZEKNE } from "./organisation.ts";
import { makeMember, makePerson } from "./person.ts";

/**
 * Two organisations that share nothing, and people of every kind. "Ours" holds one record of each sort; "theirs" wants to get at
 * them.
 */
export async function makeScene(db: Database) {
  const [ours, theirs, third] = [
    await makeOrganisation(db, { state: "pending" }),
    await makeOrganisation(db, { seatCode: REZEKNE }),
    await makeOrganisation(db),
  ];
  const owner = await makeMember(db, ours.id, "owner");
  const viewer = await makeMember(db, ours.id, "viewer");
  const stranger = await makeMember(db, theirs.id, "owner");
  const thirdOwner = await makeMember(db, third.id, "owner");
  const people = {
    newcomer: await makePerson(db),
    moderator: await makePerson(db, { roles: ["moderator"] }),
    analyst: await makePerson(db, { roles: ["analyst"] }),
    admin: await makePerson(db, { roles: ["admin"] }),
  };
  const given = { organisationId: ours.id, tellerId: owner.id };
  const draft = await makeInitiative(db, given);
  const waiting = await makeInitiative(db, { ...given, state: "in_review", handedInAt: TEST_NOW });
  const published = await makeInitiative(db, { ...given, state: "published", publishedAt: TEST_NOW });
  const conversation = await makeConversation(db, { initiativeId: published.id, askerId: third.id, answererId: ours.id }, thirdOwner.id);
  const claim = { organisationId: ours.id, kind: "memorandum" as const, proofUrl: "https://example.org/proof", createdAt: TEST_NOW };
  const status = await db.status.create({ data: claim, select: { id: true } });
  const token = "invitation-token-of-the-scene";
  const times = { createdAt: TEST_NOW, expiresAt: new Date(TEST_NOW.getTime() + 86_400_000) };
  const invited = {
    organisationId: ours.id,
    address: "aicinata@piemers.example",
    role: "editor" as const,
    tokenHash: hashOf(token),
    invitedBy: owner.id,
  };
  const invitation = await db.invitation.create({ data: { ...invited, ...times }, select: { id: true } });
  const mail = await db.mail.create({
    data: { kind: "published", about: {}, locale: "lv", onceKey: "scene", state: "kept", createdAt: TEST_NOW },
    select: { id: true },
  });
  return { ours, theirs, owner, viewer, stranger, ...people, draft, waiting, published, conversation, status, invitation, token, mail };
}

export type Scene = Awaited<ReturnType<typeof makeScene>>;
