import type { Context } from "#server/platform/context";
import { forbidden } from "#server/platform/errors";
import { mayGrant } from "./policy.ts";

/** Who holds which role over the market. */
export async function listRoles(ctx: Context) {
  if (!mayGrant(ctx.actor)) throw forbidden();
  const found = await ctx.db.platformRole.findMany({
    select: { personId: true, role: true, grantedAt: true, person: { select: { name: true, address: true } } },
    orderBy: [{ role: "asc" }, { grantedAt: "asc" }],
    take: 500,
  });
  return { items: found.map(({ person, ...role }) => ({ ...role, ...person })) };
}
