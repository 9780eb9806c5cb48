import { beforeAll, describe, expect, it } from "vitest";
import { contextFor, contextOfPerson, TEST_NOW } from "#prisma/makers/context";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { refusalOf } from "#prisma/makers/refusal";
import { createCaller } from "#server/api/root";
import { letterWriters } from "#server/letters";
import { deliverMail } from "#server/mail/commands";
import { connection } from "#server/platform/database";

const { db } = connection();
const as = async (personId: string) => createCaller(await contextOfPerson(db, personId));
const visitor = createCaller(contextFor(db));

const mailsAbout = (initiativeId: string) =>
  db.mail.findMany({ where: { about: { path: ["initiativeId"], equals: initiativeId } }, orderBy: { createdAt: "asc" } });
const isIndexed = async (id: string) =>
  (await db.$queryRaw<unknown[]>`SELECT 1 FROM "search"."document" WHERE "id" = ${id}::uuid`).length === 1;

let moderator: Awaited<ReturnType<typeof as>>;

beforeAll(async () => {
  moderator = await as((await makePerson(db, { roles: ["moderator"] })).id);
});

describe("from draft to the public", () => {
  it("goes by way of a moderator, with mails to both, and is found afterwards", async () => {
    const { id, slug, tellerId } = await makeInitiative(db);
    const teller = await as(tellerId);
    expect(await teller.initiative.handIn({ id, version: 1, consent: true })).toEqual({ id, state: "in_review" });
    expect(await refusalOf(visitor.initiative.readPublic({ slug }))).toBe("not-found notFound");
    expect((await moderator.initiative.listWaiting()).items.map((one) => one.id)).toContain(id);
    await moderator.initiative.askToChange({ id, version: 2, wish: "Kurā pagastā tas notiek?" });
    await teller.initiative.handIn({ id, version: 3, consent: true });
    await moderator.initiative.publish({ id, version: 4 });
    const told = await visitor.initiative.readPublic({ slug });
    expect(told).toMatchObject({
      state: "published",
      title: "Recepšu burtnīca",
      municipality: { code: "0027000", region: { code: "kurzeme" } },
    });
    expect(JSON.stringify(told)).not.toContain(tellerId);
    expect((await mailsAbout(id)).map(({ kind }) => kind)).toEqual(["handed_in", "needs_changes", "handed_in", "published"]);
    expect((await visitor.search.initiatives({ q: "saņēmēji burtnica rucava" })).items.map((one) => one.slug)).toEqual([slug]);
    const deeds = await db.auditEvent.findMany({ where: { subjectId: id }, select: { deed: true }, orderBy: { id: "asc" } });
    expect(deeds.map(({ deed }) => deed)).toEqual([
      "initiative.handIn",
      "initiative.askToChange",
      "initiative.handIn",
      "initiative.publish",
    ]);
  });

  it("needs no moderator when the organisation is confirmed and has published before", async () => {
    const { id: organisationId } = await makeOrganisation(db, { state: "verified", confirmedAt: TEST_NOW });
    await makeInitiative(db, { organisationId, state: "published", publishedAt: TEST_NOW });
    const { id, tellerId } = await makeInitiative(db, { organisationId });
    expect(await (await as(tellerId)).initiative.handIn({ id, version: 1, consent: true })).toEqual({ id, state: "published" });
    expect(await isIndexed(id)).toBe(true);
    expect((await mailsAbout(id)).map(({ kind }) => kind).sort()).toEqual(["handed_in", "published"]);
  });

  it("stops at what is missing, at a missing tick and at a personal code", async () => {
    const open = await makeInitiative(db, { need: "" });
    const coded = await makeInitiative(db, { cautions: "Zvaniet Annai (161175-19997)." });
    expect(await refusalOf((await as(open.tellerId)).initiative.handIn({ id: open.id, version: 1, consent: true }))).toBe(
      "conflict notComplete",
    );
    expect(await refusalOf((await as(open.tellerId)).initiative.handIn({ id: open.id, version: 1, consent: false }))).toBe(
      "consent tickConsent",
    );
    expect(await refusalOf((await as(coded.tellerId)).initiative.handIn({ id: coded.id, version: 1, consent: true }))).toBe(
      "conflict personalCodeIn",
    );
    await db.initiative.update({ where: { id: coded.id }, data: { state: "in_review" } });
    expect(await refusalOf(moderator.initiative.publish({ id: coded.id, version: 1 }))).toBe("conflict personalCodeIn");
  });

  it("is judged as it was seen: of another version it is not even said what it lacks", async () => {
    const { id, tellerId } = await makeInitiative(db, { need: "" });
    expect(await refusalOf((await as(tellerId)).initiative.handIn({ id, version: 2, consent: true }))).toBe("conflict changedMeanwhile");
    await db.initiative.update({ where: { id }, data: { state: "in_review" } });
    expect(await refusalOf(moderator.initiative.publish({ id, version: 2 }))).toBe("conflict changedMeanwhile");
  });

  it("is decided once, however many decide at once", async () => {
    const { id } = await makeInitiative(db, { state: "in_review" });
    const other = await as((await makePerson(db, { roles: ["moderator"] })).id);
    const wish = "Pasakiet, cik cilvēku nāca.";
    const both = await Promise.all([
      refusalOf(moderator.initiative.publish({ id, version: 1 })),
      refusalOf(other.initiative.askToChange({ id, version: 1, wish })),
    ]);
    expect(both.filter((one) => one === "done")).toHaveLength(1);
    expect(await refusalOf(moderator.initiative.publish({ id, version: 2 }))).toBe("conflict alreadyDecided");
  });

  it("counts once when the button is pressed twice", async () => {
    const { id, tellerId } = await makeInitiative(db);
    const twice = createCaller(await contextOfPerson(db, tellerId, { onceKey: `once ${id}` }));
    const answers = await Promise.all([1, 2].map(() => twice.initiative.handIn({ id, version: 1, consent: true })));
    expect(answers).toEqual([
      { id, state: "in_review" },
      { id, state: "in_review" },
    ]);
    expect(await db.auditEvent.count({ where: { subjectId: id } })).toBe(1);
  });
});

describe("the end", () => {
  it("leaves the title and the reason, and nothing to be found", async () => {
    const { id, slug, tellerId } = await makeInitiative(db, { state: "in_review" });
    await moderator.initiative.publish({ id, version: 1 });
    const teller = await as(tellerId);
    expect(await refusalOf(teller.initiative.withdraw({ id, version: 2, reason: "Kods 161175-19997 bija tekstā." }))).toBe(
      "reason personalCodeHere",
    );
    await teller.initiative.withdraw({ id, version: 2, reason: "Grupa vairs netiekas." });
    const left = await visitor.initiative.readPublic({ slug });
    expect(left).toEqual({
      state: "withdrawn",
      title: "Recepšu burtnīca",
      titleEn: null,
      reason: "Grupa vairs netiekas.",
      withdrawnAt: TEST_NOW,
    });
    expect(await isIndexed(id)).toBe(false);
    expect(await refusalOf(teller.initiative.withdraw({ id, version: 3, reason: "Vēlreiz un vēlreiz." }))).toBe("conflict alreadyDecided");
  });

  it("of what was never public stays unknown to the public", async () => {
    const { id, slug, tellerId } = await makeInitiative(db, { state: "in_review" });
    await (await as(tellerId)).initiative.withdraw({ id, version: 1, reason: "Pārdomājām, vēl par agru." });
    expect(await refusalOf(visitor.initiative.readPublic({ slug }))).toBe("not-found notFound");
  });

  it("of a draft is without a trace, of anything else it is none", async () => {
    const draft = await makeInitiative(db);
    const teller = await as(draft.tellerId);
    expect(await refusalOf(teller.initiative.discard({ id: draft.id, version: 9 }))).toBe("conflict changedMeanwhile");
    await teller.initiative.discard({ id: draft.id, version: 1 });
    expect(await db.initiative.count({ where: { id: draft.id } })).toBe(0);
    const waiting = await makeInitiative(db, { state: "in_review" });
    expect(await refusalOf((await as(waiting.tellerId)).initiative.discard({ id: waiting.id, version: 1 }))).toBe(
      "conflict alreadyDecided",
    );
  });
});

describe("who may", () => {
  it("is nobody from elsewhere, and no viewer", async () => {
    const { id, organisationId } = await makeInitiative(db);
    const viewer = await as((await makeMember(db, organisationId, "viewer")).id);
    const stranger = await as((await makeMember(db, (await makeOrganisation(db)).id)).id);
    const reason = "Tā nav jūsu, es atsaucu.";
    expect(await refusalOf(viewer.initiative.handIn({ id, version: 1, consent: true }))).toBe("forbidden forbidden");
    expect(await refusalOf(viewer.initiative.withdraw({ id, version: 1, reason }))).toBe("forbidden forbidden");
    expect(await refusalOf(stranger.initiative.handIn({ id, version: 1, consent: true }))).toBe("not-found notFound");
    expect(await refusalOf(stranger.initiative.discard({ id, version: 1 }))).toBe("not-found notFound");
    expect(await refusalOf(moderator.initiative.readWaiting({ id }))).toBe("not-found notFound");
    expect(await refusalOf(stranger.initiative.begin({ organisationId, title: "Svešs" }))).toBe("organisationId chooseTellingOrganisation");
  });

  it("begins a draft for an own organisation, which only its people list", async () => {
    const { id: organisationId } = await makeOrganisation(db);
    const editor = await as((await makeMember(db, organisationId, "editor")).id);
    const { id } = await editor.initiative.begin({ organisationId, title: "Ģimeņu brokastis" });
    const [mine] = (await editor.initiative.listMine()).items;
    expect(mine).toMatchObject({ id, state: "draft", mine: true, done: 0, parts: 5 });
    expect(mine?.slug).toMatch(/^gimenu-brokastis-[a-z2-9]{4}$/);
  });
});

describe("letters", () => {
  it("are written at the moment they leave, and not when they no longer hold", async () => {
    const { id, tellerId } = await makeInitiative(db, { state: "in_review" });
    await moderator.initiative.askToChange({ id, version: 1, wish: "Pasakiet, cik cilvēku nāca." });
    const [mail] = await mailsAbout(id);
    await deliverMail({ db, now: () => TEST_NOW, writers: letterWriters }, mail?.id ?? "");
    const kept = await db.mail.findFirst({ where: { id: mail?.id ?? "" } });
    expect(kept).toMatchObject({ personId: tellerId, state: "kept", subject: "Jāprecizē: Recepšu burtnīca" });
    expect(kept?.text).toContain("Pasakiet, cik cilvēku nāca.");
    await (await as(tellerId)).initiative.handIn({ id, version: 2, consent: true });
    const handedIn = (await mailsAbout(id)).find(({ kind }) => kind === "handed_in");
    await moderator.initiative.publish({ id, version: 3 });
    await deliverMail({ db, now: () => TEST_NOW, writers: letterWriters }, handedIn?.id ?? "");
    expect(await db.mail.findFirst({ where: { id: handedIn?.id ?? "" }, select: { state: true, text: true } })).toEqual({
      state: "dropped",
      text: null,
    });
  });
});
