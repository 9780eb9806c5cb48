import type { PlatformRole } from "#server/platform/actor";
import type { Context } from "#server/platform/context";
import type { Reader } from "#server/platform/database";
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

/** Whom to tell what waits for a role; nobody who is suspended. */
export async function listHolderIds(reader: Reader, role: PlatformRole): Promise<string[]> {
  const found = await reader.platformRole.findMany({ where: { role, person: { suspendedAt: null } }, select: { personId: true } });
  return found.map(({ personId }) => personId);
}
