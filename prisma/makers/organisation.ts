import { randomUUID } from "node:crypto";
import type { Prisma } from "#prisma/generated/client";
import type { Database } from "#server/platform/database";
import { TEST_NOW } from "./context.ts";

/** Rucava's municipality today: Dienvidkurzemes novads. */
export const DIENVIDKURZEME = "0027000";
/** Rēzeknes novads, in another region. */
export const REZEKNE = "0043000";

export type MadeOrganisation = { id: string; slug: string; name: string };

/** An organisation with a seat. */
export async function makeOrganisation(
  db: Database,
  given: Partial<Prisma.OrganisationUncheckedCreateInput> = {},
): Promise<MadeOrganisation> {
  const mark = randomUUID().slice(0, 8);
  const data = {
    slug: `organizacija-${mark}`,
    name: `Biedrība ${mark}`,
    type: "association" as const,
    seatCode: DIENVIDKURZEME,
    about: "Palīdzam kaimiņiem.",
    createdAt: TEST_NOW,
    updatedAt: TEST_NOW,
    ...given,
  };
  return db.organisation.create({ data, select: { id: true, slug: true, name: true } });
}
