import { acceptInvitation, sendInvitation } from "#server/invitation/commands";
import { tokenOf } from "#server/invitation/rules";
import { sendSchema } from "#server/invitation/schema";
import { confirmOrganisation, foundOrganisation, submitOrganisation } from "#server/organisation/commands";
import { confirmSchema, foundSchema } from "#server/organisation/schema";
import type { Database } from "#server/platform/database";
import { claimStatus, confirmStatus } from "#server/status/commands";
import { claimSchema } from "#server/status/schema";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { actingAs, keyOfRole, type Planted, plantedId } from "./plant-people.ts";
import type { DemoOrganisation, DemoPerson } from "./shape.ts";

/** Everything about organisations happened in the first weeks of the demo market's year. */
const FOUNDED = new Date("2026-01-12T09:00:00Z");
const CONFIRMED = new Date("2026-01-14T09:00:00Z");

/** Founds the demo organisations, invites their people, claims and confirms what is to be confirmed. */
export async function plantOrganisations(db: Database, persons: Planted): Promise<Planted> {
  const planted: Planted = new Map();
  // An umbrella must stand before those whom it covers.
  const inOrder = [...organisations].sort((one, other) => Number(one.umbrella !== null) - Number(other.umbrella !== null));
  for (const organisation of inOrder) planted.set(organisation.slug, await plantOne(db, persons, planted, organisation));
  return planted;
}

async function plantOne(db: Database, persons: Planted, planted: Planted, organisation: DemoOrganisation): Promise<string> {
  const members = membersOf(organisation.slug);
  const founder = members[0];
  if (!founder) throw new Error(`${organisation.slug} has no people.`);
  const founderId = plantedId(persons, founder.person.key);
  const { id } = await foundOrganisation(await actingAs(db, founderId, FOUNDED), foundSchema.parse(descriptionOf(organisation, planted)));
  for (const { person, role } of members.slice(1))
    await join(db, founderId, plantedId(persons, person.key), { organisationId: id, address: person.address, role });
  await claimAll(db, persons, organisation, { id, founderId });
  return id;
}

type Member = { person: DemoPerson; role: "owner" | "editor" | "viewer" };

/** Its people, the one who founds it first. */
function membersOf(slug: string): Member[] {
  const members = people.flatMap((person) =>
    person.memberOf.filter(({ organisation }) => organisation === slug).map(({ role }) => ({ person, role })),
  );
  return members.sort((one, other) => Number(other.role === "owner") - Number(one.role === "owner"));
}

function descriptionOf(organisation: DemoOrganisation, planted: Planted) {
  const { name, about, type, registrationNumber, seat, serviceAreas, web, umbrella } = organisation;
  const umbrellaId = umbrella === null ? null : plantedId(planted, umbrella);
  return {
    name: name.lv,
    nameEn: name.en,
    type,
    registrationNumber,
    seatCode: seat,
    serviceAreas,
    about: about.lv,
    aboutEn: about.en,
    web,
    umbrellaId,
  };
}

async function join(
  db: Database,
  inviterId: string,
  personId: string,
  invitation: { organisationId: string; address: string; role: string },
): Promise<void> {
  await sendInvitation(await actingAs(db, inviterId, FOUNDED), sendSchema.parse(invitation));
  const where = { organisationId: invitation.organisationId, address: invitation.address, usedAt: null };
  const { id } = await db.invitation.findFirstOrThrow({ where, select: { id: true } });
  await acceptInvitation(await actingAs(db, personId, FOUNDED), tokenOf(id));
}

async function claimAll(
  db: Database,
  persons: Planted,
  { confirmed, statuses }: DemoOrganisation,
  { id, founderId }: { id: string; founderId: string },
): Promise<void> {
  const founder = await actingAs(db, founderId, FOUNDED);
  const moderator = await actingAs(db, plantedId(persons, keyOfRole("moderator")), CONFIRMED);
  if (confirmed) {
    await submitOrganisation(founder, { id });
    const { version } = await db.organisation.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const how = "Demonstrācija: pārbaudīts pēc organizācijas publiskās lapas un sarunas ar tās pārstāvi";
    await confirmOrganisation(moderator, confirmSchema.parse({ id, version, how, until: null }));
  }
  for (const { confirmed: shown, ...claim } of statuses) {
    const status = await claimStatus(founder, claimSchema.parse({ organisationId: id, ...claim }));
    if (shown) await confirmStatus(moderator, { id: status.id, how: "Demonstrācija: pārbaudīts pēc norādītā pierādījuma" });
  }
}
