import type { Prisma } from "#prisma/generated/client";
import type { SignedIn } from "#server/platform/actor";

/** Everybody sees their own account, and no other. */
export function reachOf(actor: SignedIn): Prisma.PersonWhereUniqueInput {
  return { id: actor.personId };
}
