import type { Prisma } from "#prisma/generated/client";
import { type Actor, isSignedIn, organisationsOf, owns } from "#server/platform/actor";

/** Members see each other; nobody else does. */
export function reachOf(actor: Actor): Prisma.MembershipWhereInput {
  return { organisationId: { in: organisationsOf(actor) } };
}

export function mayChangeRole(actor: Actor, organisationId: string): boolean {
  return owns(actor, organisationId);
}

/** An owner removes anybody; everybody may leave. */
export function mayRemove(actor: Actor, membership: { organisationId: string; personId: string }): boolean {
  return owns(actor, membership.organisationId) || isSelf(actor, membership.personId);
}

export function isSelf(actor: Actor, personId: string): boolean {
  return isSignedIn(actor) && actor.personId === personId;
}
