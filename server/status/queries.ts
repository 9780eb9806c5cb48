import type { ByPerson } from "#server/platform/context";
import { dayInRiga } from "#server/platform/day";
import { notFound } from "#server/platform/errors";
import { mayClaim, mayDecide, reachOf } from "./policy.ts";
import { holds } from "./rules.ts";

const statusSelect = {
  id: true,
  kind: true,
  number: true,
  validFrom: true,
  validUntil: true,
  proofUrl: true,
  state: true,
  decidedAt: true,
  decidedHow: true,
  createdAt: true,
} as const;

/** What an organisation says it holds, with what became of it. */
export async function listStatuses(ctx: ByPerson, organisationId: string) {
  const found = await ctx.db.status.findMany({
    where: { organisationId, AND: reachOf(ctx.actor) },
    select: statusSelect,
    orderBy: { kind: "asc" },
  });
  const today = dayInRiga(ctx.now());
  const items = found.map((status) => ({ ...status, holds: holds(status, today) }));
  return { items, may: { claim: mayClaim(ctx.actor, organisationId) } };
}

/** One claim with its organisation, for the moderator who decides. */
export async function readStatus(ctx: ByPerson, id: string) {
  const organisation = { select: { id: true, slug: true, name: true, type: true, registrationNumber: true } } as const;
  const found = await ctx.db.status.findFirst({ where: { id, AND: reachOf(ctx.actor) }, select: { ...statusSelect, organisation } });
  if (!found) throw notFound();
  return { ...found, holds: holds(found, dayInRiga(ctx.now())), may: { decide: mayDecide(ctx.actor) } };
}
