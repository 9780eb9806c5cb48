import type { Prisma } from "#prisma/generated/client";
import { type Actor, isSignedIn, organisationsOf, owns } from "#server/platform/actor";

/** Owners see the invitations of their organisations: an address is the business of who invites, and of who is invited. */
export function reachOf(actor: Actor): Prisma.InvitationWhereInput {
  return { organisationId: { in: organisationsOf(actor, ["owner"]) } };
}

/** Sends invitations and takes them back. */
export function mayInvite(actor: Actor, organisationId: string): boolean {
  return owns(actor, organisationId);
}

/** Only who has signed in with the very address it was sent to. */
export function mayAccept(actor: Actor, invitation: { address: string }): boolean {
  return isSignedIn(actor) && actor.address === invitation.address;
}
