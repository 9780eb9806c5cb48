import { randomUUID } from "node:crypto";
import type { Prisma } from "#prisma/generated/client";
import type { Database } from "#server/platform/database";
import { TEST_NOW } from "./context.ts";
import { makeOrganisation } from "./organisation.ts";
import { makeMember } from "./person.ts";

export type MadeInitiative = { id: string; slug: string; organisationId: string; tellerId: string };

type Given = Partial<Prisma.InitiativeUncheckedCreateInput>;

/** A wholly told draft with its organisation and its teller, the owner. */
export async function makeInitiative(db: Database, given: Given = {}): Promise<MadeInitiative> {
  const organisationId = given.organisationId ?? (await makeOrganisation(db)).id;
  const tellerId = given.tellerId ?? (await makeMember(db, organisationId)).id;
  const data = { ...told(), ...given, organisationId, tellerId };
  return db.initiative.create({ data, select: { id: true, slug: true, organisationId: true, tellerId: true } });
}

function told() {
  const mark = randomUUID().slice(0, 8);
  return {
    slug: `recepsu-burtnica-${mark}`,
    title: "Recepšu burtnīca",
    municipalityCode: "0027000",
    place: "Rucava",
    step: "support_group" as const,
    themes: ["food-cooking"],
    targetGroups: ["parcel-receivers"],
    need: "Pārtikas paku saņēmēji nezināja, ko gatavot no olu pulvera.",
    actions: ["Izveidojām grupu.", "Uzrakstījām receptes."],
    worked: "Izdevām burtnīcu.",
    cost: "up_to_500" as const,
    duration: "up_to_3_months" as const,
    hoursPerWeek: 2,
    abstract:
      "Cilvēki ar invaliditāti raksta receptes ēdieniem no pārtikas pakas, gatavo kopā un māca citus. Iesakām sākt ar vienu ēdienu.",
    toldParts: ["place", "story", "needs", "insights", "words"],
    consentedAt: TEST_NOW,
    createdAt: TEST_NOW,
    updatedAt: TEST_NOW,
  };
}
