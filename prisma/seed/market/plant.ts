import type { Database } from "#server/platform/database";
import { plantConversations } from "./plant-conversations.ts";
import { plantInitiatives } from "./plant-initiatives.ts";
import { plantOrganisations } from "./plant-organisations.ts";
import { plantPeople } from "./plant-people.ts";

/** Places the demo market through the ordinary commands, once: a market that somebody has begun is left alone. */
export async function plantMarket(db: Database): Promise<void> {
  if ((await db.initiative.count()) > 0) return;
  const people = await plantPeople(db);
  const organisations = await plantOrganisations(db, people);
  const initiatives = await plantInitiatives(db, people, organisations);
  await plantConversations(db, people, organisations, initiatives);
  await db.organisation.updateMany({ data: { demo: true } });
  await db.initiative.updateMany({ data: { demo: true } });
}
