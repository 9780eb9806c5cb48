import type { Prisma } from "#prisma/generated/client";
import { type Actor, hasPlatformRole, organisationsOf, owns, speaksFor } from "#server/platform/actor";

/**
 * What everybody may see: confirmed organisations, and those whose telling a moderator has published. An organisation that somebody
 * has only just typed in is nobody's business yet, and a suspended one is gone for all.
 */
export const publicReach = {
  OR: [{ state: "verified" }, { state: { in: ["unverified", "pending"] }, initiatives: { some: { state: "published" } } }],
} satisfies Prisma.OrganisationWhereInput;

/** What the actor may see: the public ones and their own; a moderator sees all. */
export function reachOf(actor: Actor): Prisma.OrganisationWhereInput {
  if (hasPlatformRole(actor, "moderator")) return {};
  return { OR: [publicReach, ownReach(actor)] };
}

/** The organisations that the actor belongs to. */
export function ownReach(actor: Actor): Prisma.OrganisationWhereInput {
  return { id: { in: organisationsOf(actor) } };
}

export function mayDescribe(actor: Actor, organisationId: string): boolean {
  return speaksFor(actor, organisationId);
}

/** An owner answers for it that what the moderator will read is true. */
export function maySubmit(actor: Actor, organisationId: string): boolean {
  return owns(actor, organisationId);
}

/** Confirms, sends back, suspends and lets in again. */
export function mayJudge(actor: Actor): boolean {
  return hasPlatformRole(actor, "moderator");
}
