import type { Prisma } from "#prisma/generated/client";
import { ownReach } from "#server/organisation/policy";
import { type Actor, hasPlatformRole, speaksFor } from "#server/platform/actor";

/** Claims are seen by the organisation's members and by moderators; the public reads confirmed ones with the organisation. */
export function reachOf(actor: Actor): Prisma.StatusWhereInput {
  return hasPlatformRole(actor, "moderator") ? {} : { organisation: ownReach(actor) };
}

/** Says that the organisation holds a status, and takes the word back. */
export function mayClaim(actor: Actor, organisationId: string): boolean {
  return speaksFor(actor, organisationId);
}

export function mayDecide(actor: Actor): boolean {
  return hasPlatformRole(actor, "moderator");
}
