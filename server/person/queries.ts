import type { ByPerson } from "#server/platform/context";
import { reachOf } from "./policy.ts";

/** The actor's own account, and on how many devices it is signed in. */
export async function readMine(ctx: ByPerson) {
  const sessions = { where: { expiresAt: { gt: ctx.now() } } };
  const { _count, ...account } = await ctx.db.person.findUniqueOrThrow({
    where: reachOf(ctx.actor),
    select: { name: true, address: true, locale: true, _count: { select: { sessions } } },
  });
  return { ...account, sessions: _count.sessions };
}
