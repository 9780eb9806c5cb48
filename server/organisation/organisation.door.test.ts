import { describe, expect, it } from "vitest";
import { contextFor, contextOfPerson } from "#prisma/makers/context";
import { makeInitiative } from "#prisma/makers/initiative";
import { DIENVIDKURZEME, makeOrganisation } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { reasonOf } from "#prisma/makers/refusal";
import { createCaller } from "#server/api/root";
import { connection } from "#server/platform/database";
import type { OrganisationType } from "./rules.ts";

const { db } = connection();

const as = async (personId: string) => createCaller(await contextOfPerson(db, personId));
const asVisitor = () => createCaller(contextFor(db));

const facts = {
  name: "Atbalsta grupa „Cerību stariņš”",
  nameEn: null,
  type: "informal" as OrganisationType,
  registrationNumber: null,
  seatCode: DIENVIDKURZEME,
  serviceAreas: ["kurzeme"],
  about: "Gatavojam kopā.",
  aboutEn: null,
  web: null,
  umbrellaId: null as string | null,
};

async function foundedBy(personId: string, given: Partial<typeof facts> & Record<string, unknown> = {}) {
  const { id } = await (await as(personId)).organisation.found({ ...facts, ...given });
  return { id, mine: await (await as(personId)).organisation.readMine({ id }) };
}

describe("a person founds an organisation", () => {
  it("and is its owner at once; a second of the same name gets an address of its own", async () => {
    const ilze = await makePerson(db);
    const { mine } = await foundedBy(ilze.id);
    expect(mine).toMatchObject({
      state: "unverified",
      slug: "atbalsta-grupa-ceribu-starins",
      may: { describe: true, submit: true },
      public: false,
    });
    const { mine: second } = await foundedBy(ilze.id);
    expect(second.slug).toMatch(/^atbalsta-grupa-ceribu-starins-[a-z0-9]{4}$/);
  });

  it("which nobody else sees until it is confirmed or has a telling that is published", async () => {
    const ilze = await makePerson(db);
    const { id, mine } = await foundedBy(ilze.id);
    expect(await reasonOf(asVisitor().organisation.readPublic({ slug: mine.slug }))).toBe("notFound");
    await makeInitiative(db, { organisationId: id, tellerId: ilze.id, state: "published" });
    expect(await asVisitor().organisation.readPublic({ slug: mine.slug })).toMatchObject({ name: facts.name, confirmed: null });
  });

  it("whose number is nobody else's, even when two come at the same moment", async () => {
    const [ilze, zane] = [await makePerson(db), await makePerson(db)];
    const given = { ...facts, type: "association" as const, registrationNumber: "40003466281" };
    const [one, other] = [await as(ilze.id), await as(zane.id)];
    const reasons = await Promise.all([
      reasonOf(one.organisation.found(given)),
      reasonOf(other.organisation.found({ ...given, name: "Cita biedrība" })),
    ]);
    expect(reasons.sort()).toEqual(["none", "numberTaken"].sort());
  });

  it.each([
    [{ seatCode: "kurzeme" }, "chooseMunicipality"],
    [{ serviceAreas: ["nowhere"] }, "chooseOne"],
    [{ umbrellaId: crypto.randomUUID() }, "chooseOne"],
  ])("refuses %o", async (given, reason) => {
    const ilze = await makePerson(db);
    expect(await reasonOf((await as(ilze.id)).organisation.found({ ...facts, ...given }))).toBe(reason);
  });
});

describe("two people describe the same organisation", () => {
  it("and the later one is told who was earlier, and overwrites nothing", async () => {
    const ilze = await makePerson(db, { name: "Ilze Kalniņa" });
    const { id } = await foundedBy(ilze.id);
    const anita = await makeMember(db, id, "editor");
    await (await as(ilze.id)).organisation.describe({ id, version: 1, ...facts, about: "Ilzes vārdi." });
    const call = (await as(anita.id)).organisation.describe({ id, version: 1, ...facts, about: "Anitas vārdi." });
    await expect(call).rejects.toMatchObject({ cause: { reason: "changedMeanwhile", params: { who: "Ilze Kalniņa" } } });
    expect((await (await as(ilze.id)).organisation.readMine({ id })).about).toBe("Ilzes vārdi.");
  });

  it("and never stands under itself, however many umbrellas are between", async () => {
    const ilze = await makePerson(db);
    const { id: top } = await foundedBy(ilze.id, { type: "umbrella" });
    const { id: under } = await foundedBy(ilze.id, { type: "umbrella", umbrellaId: top });
    const describing = (await as(ilze.id)).organisation.describe({ id: top, version: 1, ...facts, type: "umbrella", umbrellaId: under });
    expect(await reasonOf(describing)).toBe("underItself");
  });
});

describe("a moderator", () => {
  it("confirms what was handed in, by what proof and until when; another name has to be confirmed anew", async () => {
    const ilze = await makePerson(db);
    const moderator = await makePerson(db, { roles: ["moderator"] });
    const { id, mine } = await foundedBy(ilze.id);
    const office = (await as(moderator.id)).organisation;
    const confirm = { id, version: 1, how: "Satiku grupu Rucavā.", until: "2027-12-31" };
    expect(await reasonOf(office.confirm(confirm))).toBe("notSubmitted");
    await (await as(ilze.id)).organisation.submit({ id });
    expect((await office.listWaiting({})).items.map((one) => one.id)).toContain(id);
    expect(await reasonOf(office.confirm({ ...confirm, until: "2026-11-18" }))).toBe("dayIsPast");
    await office.confirm(confirm);
    const seen = await asVisitor().organisation.readPublic({ slug: mine.slug });
    expect(seen.confirmed?.until?.toISOString()).toBe("2027-12-31T00:00:00.000Z");
    await (await as(ilze.id)).organisation.describe({ id, version: 1, ...facts, name: "Labklājības ministrija" });
    expect(await (await as(ilze.id)).organisation.readMine({ id })).toMatchObject({ state: "pending", confirmed: null });
  });

  it("confirms nothing that was written after they read it", async () => {
    const ilze = await makePerson(db);
    const moderator = await makePerson(db, { roles: ["moderator"] });
    const { id } = await foundedBy(ilze.id);
    await (await as(ilze.id)).organisation.submit({ id });
    await (await as(ilze.id)).organisation.describe({ id, version: 1, ...facts, about: "Pavisam kas cits." });
    const call = (await as(moderator.id)).organisation.confirm({ id, version: 1, how: "Satiku grupu Rucavā.", until: null });
    expect(await reasonOf(call)).toBe("changedMeanwhile");
  });

  it("sends back with words that the members read", async () => {
    const ilze = await makePerson(db);
    const moderator = await makePerson(db, { roles: ["moderator"] });
    const { id } = await foundedBy(ilze.id);
    await (await as(ilze.id)).organisation.submit({ id });
    await (await as(moderator.id)).organisation.sendBack({ id, wish: "Kurā ciemā jūs tiekaties?" });
    expect((await (await as(ilze.id)).organisation.listMine({})).items[0]).toMatchObject({
      state: "unverified",
      wish: "Kurā ciemā jūs tiekaties?",
    });
  });

  it("suspends, and the members can do nothing in its name from their next step on", async () => {
    const organisation = await makeOrganisation(db, { state: "verified" });
    const owner = await makeMember(db, organisation.id);
    const moderator = await makePerson(db, { roles: ["moderator"] });
    await (await as(moderator.id)).organisation.suspend({ id: organisation.id, reason: "Nav īsta." });
    expect(await reasonOf(asVisitor().organisation.readPublic({ slug: organisation.slug }))).toBe("notFound");
    expect(await reasonOf((await as(owner.id)).organisation.readMine({ id: organisation.id }))).toBe("notFound");
    expect((await (await as(owner.id)).organisation.listMine({})).items[0]).toMatchObject({ state: "suspended", wish: "Nav īsta." });
    await (await as(moderator.id)).organisation.restore({ id: organisation.id });
    expect((await (await as(owner.id)).organisation.readMine({ id: organisation.id })).state).toBe("unverified");
  });
});

describe("a status", () => {
  it("is public once a moderator has confirmed it; a new claim is another one", async () => {
    const organisation = await makeOrganisation(db, { state: "verified" });
    const owner = await makeMember(db, organisation.id);
    const moderator = await makePerson(db, { roles: ["moderator"] });
    const claim = {
      organisationId: organisation.id,
      kind: "public_benefit" as const,
      number: "8.5-11",
      validFrom: "2024-01-01",
      validUntil: null,
      proofUrl: "https://www.vid.gov.lv/slo",
    };
    const mine = (await as(owner.id)).status;
    const office = (await as(moderator.id)).status;
    const statuses = async () => (await asVisitor().organisation.readPublic({ slug: organisation.slug })).statuses;
    const { id: first } = await mine.claim(claim);
    expect(await statuses()).toEqual([]);
    const { id: second } = await mine.claim({ ...claim, number: "8.5-12" });
    expect(await reasonOf(office.confirm({ id: first, how: "Reģistrs" }))).toBe("notFound");
    await office.confirm({ id: second, how: "Reģistrs" });
    expect(await statuses()).toMatchObject([{ kind: "public_benefit", number: "8.5-12" }]);
    await office.refuse({ id: second, reason: "Vairs nav sarakstā" });
    expect(await statuses()).toEqual([]);
  });

  it("is not for an organisation that cannot hold it", async () => {
    const organisation = await makeOrganisation(db, { type: "municipality" });
    const owner = await makeMember(db, organisation.id);
    const claim = {
      organisationId: organisation.id,
      kind: "public_benefit" as const,
      number: null,
      validFrom: null,
      validUntil: null,
      proofUrl: "https://www.vid.gov.lv/slo",
    };
    expect(await reasonOf((await as(owner.id)).status.claim(claim))).toBe("statusNotForType");
  });
});
