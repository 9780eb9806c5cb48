import type { Database } from "#server/platform/database";
import { TEST_NOW } from "./context.ts";
import { makeOrganisation } from "./organisation.ts";
import { makeMember, makePerson } from "./person.ts";
import { REGISTRATION_NUMBERS } from "./registration-number.ts";
import { makeScene } from "./scene.ts";

const YESTERDAY = new Date("2026-11-18T00:00:00Z");
const CONFIRMED = { state: "verified", confirmedAt: TEST_NOW } as const;

/** How our organisation stands. */
const STANDINGS = {
  pending: { state: "pending" },
  confirmed: CONFIRMED,
  runOut: { ...CONFIRMED, confirmedUntil: YESTERDAY },
  suspended: { state: "suspended" },
} as const;

/** What it has told the public: nothing yet, another initiative, or the very one that the samples speak of. */
type Told = "nothing" | "another" | "this";

export type WorldPlan = { ours: keyof typeof STANDINGS; told: Told };

/** Enough worlds that each deed whose effect the public could see is seen in one of them. */
export const WORLDS: WorldPlan[] = [
  { ours: "pending", told: "nothing" },
  { ours: "pending", told: "this" },
  { ours: "confirmed", told: "another" },
  { ours: "confirmed", told: "this" },
  { ours: "runOut", told: "nothing" },
  { ours: "suspended", told: "this" },
];

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * The scene alone in the database. Our organisation stands under an umbrella and over another organisation, and has a second owner;
 * its status is confirmed unless it has told only "another".
 */
export async function makeWorld(db: Database, { ours, told }: WorldPlan) {
  await wipe(db);
  const scene = await makeScene(db);
  const { id: organisationId } = scene.ours;
  const [umbrella, nextUmbrella] = [await makeUmbrella(db), await makeUmbrella(db)];
  await makeOrganisation(db, { ...CONFIRMED, umbrellaId: organisationId });
  const [registrationNumber = null] = REGISTRATION_NUMBERS;
  await db.organisation.update({
    where: { id: organisationId },
    data: { ...STANDINGS[ours], umbrellaId: umbrella.id, registrationNumber },
  });
  await makeMember(db, organisationId);
  if (told === "this") await tell(db, scene.draft.id, scene.published.id);
  if (told === "nothing") await db.initiative.update({ where: { id: scene.published.id }, data: { state: "draft", publishedAt: null } });
  const kind = "public_benefit" as const;
  const decided = told === "another" ? { kind } : { kind, state: "confirmed" as const, decidedAt: TEST_NOW };
  await db.status.update({ where: { id: scene.status.id }, data: decided });
  await db.platformRole.create({ data: { personId: scene.owner.id, role: "analyst", grantedAt: TEST_NOW } });
  const invited = await makePerson(db, { address: "aicinata@piemers.example" });
  return { ...scene, invited, umbrella, nextUmbrella };
}

function makeUmbrella(db: Database) {
  return makeOrganisation(db, { ...CONFIRMED, type: "umbrella" });
}

/** Publishes one that the samples speak of, and withdraws the other one. */
async function tell(db: Database, id: string, otherId: string): Promise<void> {
  await db.initiative.update({ where: { id }, data: { state: "published", publishedAt: TEST_NOW } });
  const withdrawn = { state: "withdrawn", withdrawnAt: TEST_NOW, withdrawalReason: "Grupa vairs netiekas." } as const;
  await db.initiative.update({ where: { id: otherId }, data: withdrawn });
}

/** Everything but the places; what hangs on these goes with them. */
async function wipe(db: Database): Promise<void> {
  await db.conversation.deleteMany();
  await db.initiative.deleteMany();
  await db.organisation.deleteMany();
  await db.mail.deleteMany();
  await db.person.deleteMany();
  await db.$executeRaw`DELETE FROM "search"."document"`;
}
