import type { Prisma } from "#prisma/generated/client";
import { type Actor, organisationsOf, speaksFor } from "#server/platform/actor";
import { otherSide, type Sides } from "./rules.ts";

/** Conversations that the actor sees: those in which an organisation of theirs takes part. */
export function reachOf(actor: Actor): Prisma.ConversationWhereInput {
  const mine = organisationsOf(actor);
  return { OR: [{ askerId: { in: mine } }, { answererId: { in: mine } }] };
}

/** Asks on behalf of an organisation: its owners and editors. */
export function mayAsk(actor: Actor, organisationId: string): boolean {
  return speaksFor(actor, organisationId);
}

/** The organisations on whose behalf the actor can ask another one. */
export function askersFor(actor: Actor, answererId: string): string[] {
  return organisationsOf(actor).filter((id) => id !== answererId && mayAsk(actor, id));
}

/** Whether the actor can ask an organisation, or why not: member of none, of this very one only, or without the right to write. */
export function askingState(actor: Actor, answererId: string): "open" | "noOrganisation" | "own" | "reader" {
  if (askersFor(actor, answererId).length > 0) return "open";
  if (organisationsOf(actor).length === 0) return "noOrganisation";
  return organisationsOf(actor).includes(answererId) ? "own" : "reader";
}

export function mayAnswer(actor: Actor, sides: Sides): boolean {
  return speaksFor(actor, sides.askerId) || speaksFor(actor, sides.answererId);
}

/**
 * On whose behalf the actor answers. Who speaks for both organisations answers for the one whose turn it is.
 */
export function sideOf(actor: Actor, sides: Sides, lastBy: string): string {
  const turn = otherSide(sides, lastBy);
  if (speaksFor(actor, turn)) return turn;
  return otherSide(sides, turn);
}

/** The organisation as whose member the actor reads; the asker where they belong to both. */
export function readsAs(actor: Actor, sides: Sides): string {
  return organisationsOf(actor).includes(sides.askerId) ? sides.askerId : sides.answererId;
}
