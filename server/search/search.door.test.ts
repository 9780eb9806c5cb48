import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { contextFor, TEST_NOW } from "#prisma/makers/context";
import { makeInitiative } from "#prisma/makers/initiative";
import { DIENVIDKURZEME, makeOrganisation, REZEKNE } from "#prisma/makers/organisation";
import { createCaller } from "#server/api/root";
import { after, DAY } from "#server/platform/clock";
import { connection } from "#server/platform/database";
import { dropDocument, indexDocument } from "./commands.ts";
import { countChoices, searchOf } from "./rules.ts";
import { GROUPS, type Group, type Search } from "./schema.ts";

const { db } = connection();
const visitor = createCaller(contextFor(db));
const search = (params: Parameters<typeof searchOf>[0]) => visitor.search.initiatives(searchOf(params));
const titles = async (params: Parameters<typeof searchOf>[0]) => (await search(params)).items.map(({ title }) => title);

type Told = Omit<NonNullable<Parameters<typeof makeInitiative>[1]>, "fullText"> & { title: string; abstract: string; fullText?: string };

let days = 0;

/** One day older than the one before. */
async function publish(told: Told): Promise<string> {
  days += 1;
  const { id } = await makeInitiative(db, { ...told, state: "published", publishedAt: after(TEST_NOW, -days * DAY) });
  await indexDocument(db, { kind: "initiative", id, title: told.title, summary: told.abstract, body: told.fullText ?? "", at: TEST_NOW });
  return id;
}

beforeAll(async () => {
  const { id: organisationId } = await makeOrganisation(db, { name: "Cerību stariņš" });
  const { id: gone } = await makeOrganisation(db, { state: "suspended" });
  const told = { organisationId, municipalityCode: DIENVIDKURZEME };
  await publish({
    ...told,
    title: "Zvanu aplis",
    abstract: "Seniori zvana cits citam.",
    themes: ["community"],
    targetGroups: ["seniors"],
    cost: "none",
    fullText: "Ziemā izdala arī pārtikas pakas.",
  });
  await publish({
    ...told,
    title: "Recepšu burtnīca",
    abstract: "Ko gatavot no pārtikas pakas.",
    themes: ["food-cooking", "food-aid"],
    targetGroups: ["parcel-receivers"],
    cost: "up_to_500",
  });
  await publish({
    ...told,
    title: "Ādas darbnīca",
    abstract: "Jaunieši šuj somas.",
    municipalityCode: REZEKNE,
    themes: ["culture"],
    targetGroups: ["youth"],
    cost: "up_to_500",
    step: "idea",
  });
  await publish({
    ...told,
    title: "Čaukstošās lapas",
    abstract: "Bērni stāda kokus.",
    municipalityCode: REZEKNE,
    themes: ["environment", "community"],
    targetGroups: ["children", "youth"],
    cost: null,
    step: null,
  });
  await publish({ ...told, organisationId: gone, title: "Zudusi zupa", abstract: "Pārtikas paku zupa." });
  await makeInitiative(db, { ...told, title: "Melnraksts par pārtikas pakām" });
});

describe("finding by words", () => {
  it("forgives missing letters and other forms, and puts the title's and the summary's words first", async () => {
    expect(await titles({ q: "PARTIKAS paku" })).toEqual(["Recepšu burtnīca", "Zvanu aplis"]);
  });

  it("asks for every word", async () => expect(await titles({ q: "pārtika jaunieši" })).toEqual([]));

  it("finds nobody's draft and nothing of a suspended organisation", async () => {
    expect(await titles({ q: "zupa" })).toEqual([]);
    expect(await titles({ q: "melnraksts" })).toEqual([]);
  });

  it("shows everything, newest first, when nothing is asked for or only signs", async () => {
    const all = ["Zvanu aplis", "Recepšu burtnīca", "Ādas darbnīca", "Čaukstošās lapas"];
    expect(await titles({})).toEqual(all);
    expect(await titles({ q: "?!'\\ & | ! :*" })).toEqual(all);
  });

  it("orders by title as Latvians do", async () => {
    expect(await titles({ sort: "title" })).toEqual(["Ādas darbnīca", "Čaukstošās lapas", "Recepšu burtnīca", "Zvanu aplis"]);
  });

  it("does not break on anything that is typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (q) => void (await search({ q }))),
      { numRuns: 60 },
    );
  });

  it("forgets what is dropped", async () => {
    const id = await publish({ title: "Pazudīs", abstract: "Unikālvārds." });
    expect(await titles({ q: "unikālvārds" })).toEqual(["Pazudīs"]);
    await dropDocument(db, { kind: "initiative", id });
    expect(await titles({ q: "unikālvārds" })).toEqual([]);
    await db.initiative.delete({ where: { id } });
  });
});

describe("choices", () => {
  it("of one group widen, of two groups narrow", async () => {
    expect(await titles({ theme: ["culture", "food-aid"] })).toEqual(["Recepšu burtnīca", "Ādas darbnīca"]);
    expect(await titles({ theme: ["culture", "food-aid"], region: "latgale" })).toEqual(["Ādas darbnīca"]);
  });

  it("that nobody knows are ignored, and told", async () => {
    const found = await search({ region: ["prusija"], cost: "none" });
    expect(found).toMatchObject({ total: 1, ignored: [{ group: "region", value: "prusija" }], known: { region: [], cost: ["none"] } });
  });

  it("list every option, also those that lead nowhere", async () => {
    const { facets } = await search({});
    expect(facets.region).toHaveLength(5);
    expect(facets.municipality).toHaveLength(42);
    expect(facets.theme.find(({ value }) => value === "community")).toEqual({ value: "community", count: 2 });
  });

  it("count for each option what the search finds with it alone in its group", async () => {
    const some = (...values: string[]) => fc.subarray(values, { maxLength: 2 });
    const filters = fc.record({
      q: fc.constantFrom("", "pārtika", "jaunieši"),
      region: some("kurzeme", "latgale"),
      theme: some("food-aid", "community", "culture"),
      target: some("youth", "seniors"),
      cost: some("none", "up_to_500"),
      step: some("idea", "support_group"),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (params) => {
        const { facets } = await search(params);
        for (const [group, value, count] of optionsOf(facets)) expect((await search({ ...params, [group]: value })).total).toBe(count);
      }),
      { numRuns: 12 },
    );
  });
});

/** A few options of each group: those that count, and one that does not. */
function optionsOf(facets: Record<Group, { value: string; count: number }[]>): [Group, string, number][] {
  return GROUPS.flatMap((group) => {
    const { [group]: options } = facets;
    const shown = [...options.filter(({ count }) => count > 0), ...options.filter(({ count }) => count === 0).slice(0, 1)];
    return shown.map(({ value, count }): [Group, string, number] => [group, value, count]);
  });
}

describe("when nothing is found", () => {
  it("says what would be found with less asked for", async () => {
    const { total, relaxations } = await search({ q: "pārtikas pakas", region: "latgale", theme: "food-aid" });
    expect(total).toBe(0);
    expect(relaxations).toEqual([
      { without: { choices: true }, total: 2 },
      { without: { group: "region" }, total: 1 },
    ]);
  });

  it("tries the words one by one", async () => {
    const { relaxations } = await search({ q: "seniori šuj" });
    expect(relaxations).toEqual([
      { without: { q: "šuj" }, total: 1 },
      { without: { q: "seniori" }, total: 1 },
    ]);
  });
});

describe("pages", () => {
  it("end with the last one, whatever the address says", async () => {
    const found = await search({ page: "9" });
    expect(found).toMatchObject({ page: 1, pages: 1, total: 4 });
    expect(found.items).toHaveLength(4);
  });

  it("hold every hit once", async () => {
    const made = await Promise.all(
      Array.from({ length: 23 }, (_, at) => publish({ title: `Talka ${at}`, abstract: "Malkas talka.", municipalityCode: DIENVIDKURZEME })),
    );
    const [first, second] = await Promise.all([search({ q: "talka" }), search({ q: "talka", page: "2" })]);
    expect([first.items.length, second.items.length, first.pages]).toEqual([20, 3, 2]);
    expect(new Set([...first.items, ...second.items].map(({ slug }) => slug)).size).toBe(23);
    await db.initiative.deleteMany({ where: { id: { in: made } } });
  });
});

it("refuses what no form of ours sends", async () => {
  const strange = { ...searchOf({}), prefix: "x" } as Search;
  await expect(visitor.search.initiatives(strange)).rejects.toThrow();
  await expect(visitor.search.initiatives({ q: "x".repeat(201) })).rejects.toThrow();
  expect(countChoices(searchOf({ theme: Array.from({ length: 90 }, (_, at) => `t${at}`) }))).toBe(50);
});
