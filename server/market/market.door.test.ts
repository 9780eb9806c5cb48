import { beforeAll, expect, it } from "vitest";
import { contextFor, TEST_NOW } from "#prisma/makers/context";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation, REZEKNE } from "#prisma/makers/organisation";
import { createCaller } from "#server/api/root";
import { after, DAY } from "#server/platform/clock";
import { connection } from "#server/platform/database";

const { db } = connection();
const visitor = createCaller(contextFor(db));
let slug = "";

const daysAgo = (days: number) => ({ state: "published" as const, publishedAt: after(TEST_NOW, -days * DAY) });

beforeAll(async () => {
  const rucava = await makeOrganisation(db);
  const gone = await makeOrganisation(db, { state: "suspended" });
  slug = rucava.slug;
  await makeInitiative(db, { ...daysAgo(30), organisationId: rucava.id, title: "Vecākā" });
  await makeInitiative(db, { ...daysAgo(2), organisationId: rucava.id, title: "Jaunākā" });
  await makeInitiative(db, { ...daysAgo(9), municipalityCode: REZEKNE, title: "Vidējā" });
  await makeInitiative(db, { ...daysAgo(1), organisationId: gone.id, title: "Apturētā" });
  await makeInitiative(db, { organisationId: rucava.id, title: "Melnraksts" });
});

it("counts what everybody can see, and nothing else", async () => {
  expect(await visitor.market.counts()).toEqual({ initiatives: 3, organisations: 2, municipalities: 2, newThisWeek: 1 });
});

it("shows the newest first", async () => {
  const titles = (await visitor.market.newest()).map(({ title }) => title);
  expect(titles).toEqual(["Jaunākā", "Vidējā", "Vecākā"]);
});

it("shows what one organisation tells", async () => {
  const titles = (await visitor.market.ofOrganisation({ slug })).map(({ title }) => title);
  expect(titles).toEqual(["Jaunākā", "Vecākā"]);
});
