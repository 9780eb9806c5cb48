import type { SignedIn } from "#server/platform/actor";
import type { Context } from "#server/platform/context";
import { reachOf } from "./policy.ts";

/** The actor's own account, and on how many devices it is signed in. */
export async function readMine(ctx: Context & { actor: SignedIn }) {
  const sessions = { where: { expiresAt: { gt: ctx.now() } } };
  const { _count, ...account } = await ctx.db.person.findUniqueOrThrow({
    where: reachOf(ctx.actor),
    select: { name: true, address: true, locale: true, _count: { select: { sessions } } },
  });
  return { ...account, sessions: _count.sessions };
}
