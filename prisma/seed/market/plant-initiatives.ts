import { readdirSync } from "node:fs";
import path from "node:path";
import { begin, handIn, publish } from "#server/initiative/commands";
import { after, DAY, HOUR } from "#server/platform/clock";
import type { ByPerson } from "#server/platform/context";
import type { Database } from "#server/platform/database";
import { tellInsights, tellNeeds, tellPlace, tellStory, tellWords } from "#server/telling/commands";
import { insightsSchema, needsSchema, placeSchema, storySchema, wordsSchema } from "#server/telling/schema";
import { actingAs, keyOfRole, type Planted, plantedId } from "./plant-people.ts";
import type { DemoInitiative } from "./shape.ts";

const FOLDER = path.resolve("prisma/seed/market/initiatives");

/** Every demo initiative, in the order in which they came out. */
async function readInitiatives(): Promise<DemoInitiative[]> {
  const modules = await Promise.all(
    readdirSync(FOLDER).map((name) => import(path.join(FOLDER, name)) as Promise<{ default: DemoInitiative }>),
  );
  return modules.map((module) => module.default).sort((one, other) => one.publishedOn.localeCompare(other.publishedOn));
}

/** Tells every demo initiative part by part, hands it in and publishes it. */
export async function plantInitiatives(db: Database, persons: Planted, organisations: Planted): Promise<Planted> {
  const planted: Planted = new Map();
  const moderatorId = plantedId(persons, keyOfRole("moderator"));
  for (const initiative of await readInitiatives()) {
    const publishedAt = new Date(`${initiative.publishedOn}T09:00:00Z`);
    const teller = await actingAs(db, plantedId(persons, initiative.teller), after(publishedAt, -DAY));
    const organisationId = plantedId(organisations, initiative.organisation);
    const { id } = await begin(teller, { organisationId, title: initiative.title.lv });
    await tell(teller, id, initiative);
    const { state } = await handIn(teller, { id, version: 6, consent: true });
    const moderator = await actingAs(db, moderatorId, after(publishedAt, HOUR));
    if (state === "in_review") await publish(moderator, { id, version: 7 });
    planted.set(initiative.key, id);
  }
  return planted;
}

async function tell(ctx: ByPerson, id: string, initiative: DemoInitiative): Promise<void> {
  const { title, municipality, place, targetGroups, themes, step, startedOn } = initiative;
  const about = { title: title.lv, titleEn: title.en, municipalityCode: municipality, place, targetGroups, themes, step, startedOn };
  await tellPlace(ctx, placeSchema.parse({ id, version: 1, ...about }));
  const { need, actions, worked, endUserRole } = initiative;
  await tellStory(ctx, storySchema.parse({ id, version: 2, need, actions, worked, notWorked: initiative.notWorked ?? "", endUserRole }));
  const { cost, duration, hoursPerWeek } = initiative;
  const needs = { people: initiative.people ?? "", premises: initiative.premises ?? "", cautions: initiative.cautions ?? "" };
  await tellNeeds(ctx, needsSchema.parse({ id, version: 3, cost, duration, hoursPerWeek, ...needs }));
  await tellInsights(ctx, insightsSchema.parse({ id, version: 4, ...insightsOf(initiative) }));
  const { abstract, fullText, links, funding } = initiative;
  const words = { abstract: abstract.lv, abstractEn: abstract.en, fullText, links, acknowledgements: funding };
  await tellWords(ctx, wordsSchema.parse({ id, version: 5, ...words }));
}

function insightsOf({ insights }: DemoInitiative) {
  const under = (kind: string) => insights.filter((insight) => insight.kind === kind).map((insight) => insight.text);
  return {
    goodExamples: under("good_example"),
    obstacles: under("obstacle"),
    successFactors: under("success_factor"),
    conclusions: under("conclusion"),
  };
}
