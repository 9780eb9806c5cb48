import { describe, expect, it } from "vitest";
import { contextFor, contextOfPerson, TEST_NOW } from "#prisma/makers/context";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { reasonOf } from "#prisma/makers/refusal";
import { createCaller } from "#server/api/root";
import { letterWriters } from "#server/letters";
import { deliverMail } from "#server/mail/commands";
import { after, DAY } from "#server/platform/clock";
import { connection } from "#server/platform/database";

const { db } = connection();

const as = async (personId: string, now = TEST_NOW) => createCaller(await contextOfPerson(db, personId, { now: () => now }));

/** Invites an address and reads the link out of the mail, as its receiver does. */
async function invite(ownerId: string, organisationId: string, address: string): Promise<string> {
  await (await as(ownerId)).invitation.send({ organisationId, address, role: "editor" });
  const mail = await db.mail.findFirstOrThrow({ where: { kind: "invitation", address }, orderBy: { createdAt: "desc" } });
  await deliverMail({ db, now: () => TEST_NOW, writers: letterWriters }, mail.id);
  const { text } = await db.mail.findUniqueOrThrow({ where: { id: mail.id } });
  return /ielugums\/([\w-]+)/.exec(text ?? "")?.[1] ?? "";
}

describe("an invitation", () => {
  it("comes by mail, is read as often as one likes, and lets in whoever has that address", async () => {
    const organisation = await makeOrganisation(db, { name: "Cerību stariņš" });
    const owner = await makeMember(db, organisation.id, "owner", { name: "Ilze Kalniņa" });
    const anita = await makePerson(db);
    const token = await invite(owner.id, organisation.id, anita.address);
    for (let times = 0; times < 3; times += 1) {
      const page = await createCaller(contextFor(db)).invitation.readByToken({ token });
      expect(page).toMatchObject({ open: true, inviterName: "Ilze Kalniņa", organisationName: "Cerību stariņš", may: { accept: false } });
      expect(JSON.stringify(page)).not.toContain(anita.address);
    }
    await (await as(anita.id)).invitation.accept({ token });
    expect((await (await as(anita.id)).organisation.listMine({})).items).toMatchObject([{ id: organisation.id, role: "editor" }]);
    expect(await reasonOf((await as(anita.id)).invitation.accept({ token }))).toBe("invitationOver");
  });

  it("is stored nowhere in the open", async () => {
    const organisation = await makeOrganisation(db);
    const owner = await makeMember(db, organisation.id);
    const token = await invite(owner.id, organisation.id, "jauna@piemers.example");
    const [invitations, mails] = await Promise.all([
      db.invitation.findMany(),
      db.mail.findMany({ select: { about: true, onceKey: true } }),
    ]);
    expect(token).toHaveLength(43);
    expect(JSON.stringify([invitations, mails])).not.toContain(token);
  });

  it("in other hands is refused and not spent", async () => {
    const organisation = await makeOrganisation(db);
    const owner = await makeMember(db, organisation.id);
    const [anita, stranger] = [await makePerson(db), await makePerson(db)];
    const token = await invite(owner.id, organisation.id, anita.address);
    expect(await reasonOf((await as(stranger.id)).invitation.accept({ token }))).toBe("otherAddress");
    expect(await reasonOf((await as(anita.id)).invitation.accept({ token }))).toBe("none");
  });

  it("ends after two days, when it is taken back, and when a newer one is sent", async () => {
    const organisation = await makeOrganisation(db);
    const owner = await makeMember(db, organisation.id);
    const anita = await makePerson(db);
    const first = await invite(owner.id, organisation.id, anita.address);
    const late = await as(anita.id, after(TEST_NOW, 2 * DAY));
    expect(await reasonOf(late.invitation.accept({ token: first }))).toBe("invitationOver");
    const second = await invite(owner.id, organisation.id, anita.address);
    expect(await reasonOf((await as(anita.id)).invitation.accept({ token: first }))).toBe("invitationGone");
    const { items } = await (await as(owner.id)).invitation.list({ organisationId: organisation.id });
    await (await as(owner.id)).invitation.cancel({ id: items[0]?.id ?? "" });
    expect(await reasonOf((await as(anita.id)).invitation.accept({ token: second }))).toBe("invitationGone");
  });

  it("accepted twenty times at once lets in once", async () => {
    const organisation = await makeOrganisation(db);
    const owner = await makeMember(db, organisation.id);
    const anita = await makePerson(db);
    const token = await invite(owner.id, organisation.id, anita.address);
    const caller = await as(anita.id);
    const reasons = await Promise.all(Array.from({ length: 20 }, () => reasonOf(caller.invitation.accept({ token }))));
    expect(reasons.filter((reason) => reason === "none")).toHaveLength(1);
    expect(reasons.filter((reason) => reason === "invitationOver")).toHaveLength(19);
  });
});

describe("members", () => {
  it("lose their power with their membership, and so do the invitations they sent", async () => {
    const organisation = await makeOrganisation(db);
    const [owner, other] = [await makeMember(db, organisation.id), await makeMember(db, organisation.id)];
    const token = await invite(other.id, organisation.id, other.address.replace("persona", "otra"));
    await (await as(owner.id)).membership.remove({ organisationId: organisation.id, personId: other.id });
    expect(await reasonOf((await as(other.id)).organisation.readMine({ id: organisation.id }))).toBe("notFound");
    expect(await reasonOf(createCaller(contextFor(db)).invitation.readByToken({ token }))).toBe("notFound");
  });

  it("always keep an owner", async () => {
    const organisation = await makeOrganisation(db);
    const owner = await makeMember(db, organisation.id);
    const { membership } = await as(owner.id);
    expect(await reasonOf(membership.leave({ organisationId: organisation.id }))).toBe("lastOwner");
    expect(await reasonOf(membership.changeRole({ organisationId: organisation.id, personId: owner.id, role: "viewer" }))).toBe(
      "lastOwner",
    );
  });

  it("cannot leave it without one, even when both owners go at the same moment", async () => {
    const organisation = await makeOrganisation(db);
    const owners = [await makeMember(db, organisation.id), await makeMember(db, organisation.id)];
    const callers = await Promise.all(owners.map(({ id }) => as(id)));
    const reasons = await Promise.all(callers.map((caller) => reasonOf(caller.membership.leave({ organisationId: organisation.id }))));
    expect(reasons.sort()).toEqual(["lastOwner", "none"]);
  });
});

describe("roles over the market", () => {
  it("are given from the office to anybody with an address, whose old cookies carry nothing", async () => {
    const raitis = await makePerson(db, { roles: ["admin"] });
    const sandra = await makePerson(db);
    const times = { createdAt: TEST_NOW, seenAt: TEST_NOW, expiresAt: after(TEST_NOW, DAY) };
    await db.session.create({ data: { tokenHash: sandra.id, personId: sandra.id, ...times } });
    const { platformRole } = await as(raitis.id);
    await platformRole.grant({ address: sandra.address, role: "moderator" });
    await platformRole.grant({ address: "vel-nav-bijis@piemers.example", role: "analyst" });
    expect(await db.session.count({ where: { personId: sandra.id } })).toBe(0);
    expect((await platformRole.list({})).items.map(({ address }) => address)).toContain("vel-nav-bijis@piemers.example");
    expect((await (await as(sandra.id)).organisation.listWaiting({})).items).toBeDefined();
  });

  it("are never taken from the last administrator, even by two at once", async () => {
    await db.platformRole.deleteMany({ where: { role: "admin" } });
    const [one, other] = [await makePerson(db, { roles: ["admin"] }), await makePerson(db, { roles: ["admin"] })];
    const calls = [
      (await as(one.id)).platformRole.revoke({ personId: other.id, role: "admin" }),
      (await as(other.id)).platformRole.revoke({ personId: one.id, role: "admin" }),
    ];
    expect((await Promise.all(calls.map(reasonOf))).sort()).toEqual(["lastAdmin", "none"]);
  });
});
