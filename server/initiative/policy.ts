import type { Prisma } from "#prisma/generated/client";
import { type Actor, hasPlatformRole, organisationsOf, speaksFor } from "#server/platform/actor";
import { canMove, type InitiativeState, isDiscardable, isEditable } from "./rules.ts";

type Owned = { organisationId: string };
type Standing = Owned & { state: InitiativeState; publishedAt: Date | null };

/** Its own organisation sees it always; a moderator, once it was handed in: a draft is nobody else's business. */
export function reachOf(actor: Actor): Prisma.InitiativeWhereInput {
  const own = ownReachOf(actor);
  return hasPlatformRole(actor, "moderator") ? { OR: [own, { state: { not: "draft" } }] } : own;
}

/** What the actor's organisations tell. */
export function ownReachOf(actor: Actor): Prisma.InitiativeWhereInput {
  return { organisationId: { in: organisationsOf(actor) } };
}

/** What everybody may see: what is published, and of what was, that it is withdrawn. Nothing of a suspended organisation. */
export const publicReach: Prisma.InitiativeWhereInput = {
  state: { in: ["published", "withdrawn"] },
  publishedAt: { not: null },
  organisation: { state: { not: "suspended" } },
};

/** Tells, hands in and throws away: who speaks for the organisation. */
export function mayTell(actor: Actor, { organisationId }: Owned): boolean {
  return speaksFor(actor, organisationId);
}

/** Publishes and asks to make precise. */
export function mayModerate(actor: Actor): boolean {
  return hasPlatformRole(actor, "moderator");
}

export function mayWithdraw(actor: Actor, initiative: Owned): boolean {
  return mayTell(actor, initiative) || mayModerate(actor);
}

/** What the actor may do with it as it stands now. */
export function abilitiesOf(actor: Actor, initiative: Standing) {
  const { state } = initiative;
  return {
    edit: mayTell(actor, initiative) && isEditable(state),
    handIn: mayTell(actor, initiative) && canMove(state, "in_review"),
    discard: mayTell(actor, initiative) && isDiscardable(initiative),
    withdraw: mayWithdraw(actor, initiative) && canMove(state, "withdrawn"),
    publish: mayModerate(actor) && canMove(state, "published"),
    askToChange: mayModerate(actor) && canMove(state, "needs_changes"),
  };
}
