import type { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { contextOfPerson } from "#prisma/makers/context";
import { TestBrowser } from "#prisma/makers/form";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { refusalOf } from "#prisma/makers/refusal";
import { createCaller } from "#server/api/root";
import { connection } from "#server/platform/database";

const { db } = connection();
const as = async (personId: string) => createCaller(await contextOfPerson(db, personId));

const place = {
  title: "Zvanu aplis",
  titleEn: null,
  municipalityCode: "0004000",
  place: "Kauguri",
  targetGroups: ["seniors" as const],
  themes: ["community" as const],
  step: "association" as const,
  startedOn: "2023-10-03",
};
const story = {
  need: "Seniori ziemā paliek vieni.",
  actions: ["Sarakstiet vārdus.", "Zvaniet."],
  worked: "Zvana 12.",
  notWorked: "",
  endUserRole: null,
};
const needs = { cost: "none" as const, duration: "ongoing" as const, hoursPerWeek: 2, people: "", premises: "", cautions: "" };
const insights = { goodExamples: [], obstacles: ["Tarifs."], successFactors: ["Vienaudzis.", "Rīts."], conclusions: [] };
const words = {
  abstract: "Seniors zvana senioram.",
  abstractEn: null,
  fullText: "**Kā?**",
  links: [{ label: "Lapa", url: "https://piemers.lv" }],
  acknowledgements: [{ funder: "SIF", programme: "NVO fonds", period: null, acknowledgement: null }],
};

describe("telling", () => {
  it("goes part by part, from a name to a whole story", async () => {
    const { id: organisationId } = await makeOrganisation(db);
    const teller = await as((await makeMember(db, organisationId, "editor")).id);
    const { id } = await teller.initiative.begin({ organisationId, title: "Aplis" });
    expect(await teller.telling.tellPlace({ id, version: 1, ...place })).toEqual({ id, stop: "story" });
    expect(await teller.telling.tellStory({ id, version: 2, ...story })).toEqual({ id, stop: "needs" });
    expect(await teller.telling.tellNeeds({ id, version: 3, ...needs })).toEqual({ id, stop: "insights" });
    expect(await teller.telling.tellInsights({ id, version: 4, ...insights, next: "list" })).toEqual({ id, stop: "list" });
    expect((await teller.telling.read({ id })).missing).toEqual(["words"]);
    expect(await teller.telling.tellWords({ id, version: 5, ...words })).toEqual({ id, stop: "check" });
    const told = await teller.telling.read({ id });
    expect(told).toMatchObject({
      version: 6,
      missing: [],
      ...story,
      links: words.links,
      acknowledgements: words.acknowledgements,
      may: { edit: true, handIn: true },
    });
    expect(told.slug).toMatch(/^zvanu-aplis-[a-z2-9]{4}$/);
    expect(told.insights.map(({ text }) => text)).toEqual(["Tarifs.", "Vienaudzis.", "Rīts."]);
    expect(told.parts.every(({ state }) => state === "done")).toBe(true);
  });

  it("takes no unknown place and no day to come", async () => {
    const { id, tellerId } = await makeInitiative(db);
    const teller = await as(tellerId);
    expect(await refusalOf(teller.telling.tellPlace({ id, version: 1, ...place, municipalityCode: "kurzeme" }))).toBe(
      "municipalityCode chooseMunicipality",
    );
    expect(await refusalOf(teller.telling.tellPlace({ id, version: 1, ...place, startedOn: "2026-11-20" }))).toBe("startedOn dayNotYet");
  });

  it("of two windows lets the first one write, and keeps the second one's words and rows out", async () => {
    const { id, tellerId } = await makeInitiative(db);
    const teller = await as(tellerId);
    await teller.telling.tellInsights({ id, version: 1, ...insights });
    const late = { id, version: 1, ...insights, obstacles: ["Cits."] };
    const error = await teller.telling.tellInsights(late).catch((thrown: TRPCError) => thrown.cause);
    expect(error).toMatchObject({ kind: "conflict", reason: "changedMeanwhile", params: { who: "Līga Piemēra" } });
    expect((await teller.telling.read({ id })).insights.map(({ text }) => text)).toEqual(["Tarifs.", "Vienaudzis.", "Rīts."]);
  });

  it("of ten at once lets one write", async () => {
    const { id, tellerId } = await makeInitiative(db);
    const teller = await as(tellerId);
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        refusalOf(teller.telling.tellInsights({ id, version: 1, ...insights, obstacles: [`Nr. ${n}`] })),
      ),
    );
    expect(all.filter((one) => one === "done")).toHaveLength(1);
    expect(all.filter((one) => one === "conflict changedMeanwhile")).toHaveLength(9);
  });

  it("goes on in public: at once findable, never incomplete, never with a personal code", async () => {
    const { id, slug, tellerId } = await makeInitiative(db, { state: "in_review" });
    const moderator = await as((await makePerson(db, { roles: ["moderator"] })).id);
    await moderator.initiative.publish({ id, version: 1 });
    const teller = await as(tellerId);
    const coded = { ...story, actions: ["Zvaniet.", "Rakstiet: 321234-56789."] };
    expect(await refusalOf(teller.telling.tellStory({ id, version: 2, ...coded }))).toBe("actions.1 personalCodeHere");
    expect(await refusalOf(teller.telling.tellStory({ id, version: 2, ...story, need: "" }))).toBe("need writeNeed");
    await teller.telling.tellPlace({ id, version: 2, ...place, title: "Kaimiņu zupa" });
    expect((await teller.search.initiatives({ q: "kaiminu zupa jurmala" })).items.map((one) => one.slug)).toEqual([slug]);
    expect(await refusalOf(moderator.telling.tellStory({ id, version: 3, ...story }))).toBe("forbidden forbidden");
  });
});

describe("the form", () => {
  it("keeps every word when a part is not complete, and forgets them when it is", async () => {
    const { id, tellerId } = await makeInitiative(db);
    const browser = new TestBrowser(db);
    await browser.signIn(tellerId);
    const back = `/darbs/pieredze/${id}/dala/2`;
    const fields = { id, version: "1", need: "", "actions.0": "Zvaniet.", "actions.1": "", worked: "Jā.", notWorked: "" };
    const refused = await browser.post("telling/tell-story", fields, { back, about: id });
    expect(refused.headers.get("location")).toBe(back);
    const kept = await db.keptAnswer.findFirstOrThrow({ where: { subject: id } });
    expect(kept.problems).toEqual([{ field: "need", reason: "writeNeed", params: {} }]);
    const saved = await browser.post("telling/tell-story", { ...fields, need: "Vajag." }, { back, about: id });
    expect(saved.headers.get("location")).toContain("said=partSaved");
    expect(await db.keptAnswer.count({ where: { subject: id } })).toBe(0);
  });
});

describe("a part put aside for later", () => {
  it("is saved with what it has, stands as begun, and is not handed in", async () => {
    const { id, tellerId } = await makeInitiative(db, { need: "", toldParts: ["place"] });
    const teller = await as(tellerId);
    expect(await refusalOf(teller.telling.tellStory({ id, version: 1, ...story, need: "" }))).toBe("need writeNeed");
    expect(await teller.telling.tellStory({ id, version: 1, ...story, need: "", next: "list" })).toEqual({ id, stop: "list" });
    const told = await teller.telling.read({ id });
    expect([told.worked, told.missing]).toEqual([story.worked, ["story"]]);
    expect(told.parts.find(({ part }) => part === "story")?.state).toBe("started");
    expect(await refusalOf(teller.initiative.handIn({ id, version: 2, consent: true }))).toBe("conflict notComplete");
  });

  it("stays complete once everybody reads it", async () => {
    const { id, tellerId } = await makeInitiative(db, { state: "published", publishedAt: new Date() });
    const teller = await as(tellerId);
    expect(await refusalOf(teller.telling.tellStory({ id, version: 1, ...story, actions: [], next: "list" }))).toBe(
      "actions.0 writeAction",
    );
  });
});
