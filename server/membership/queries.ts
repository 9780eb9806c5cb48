import type { ByPerson } from "#server/platform/context";
import { notFound } from "#server/platform/errors";
import { isSelf, mayChangeRole, mayRemove, reachOf } from "./policy.ts";

const memberSelect = {
  personId: true,
  organisationId: true,
  role: true,
  createdAt: true,
  person: { select: { name: true, address: true } },
} as const;

/** The members of one of the actor's organisations, owners first. */
export async function listMembers(ctx: ByPerson, organisationId: string) {
  const found = await ctx.db.membership.findMany({
    where: { organisationId, AND: reachOf(ctx.actor) },
    select: memberSelect,
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
    take: 200,
  });
  const items = found.map(({ person, ...membership }) => ({ ...membership, ...person, self: isSelf(ctx.actor, membership.personId) }));
  return { items, may: { changeRole: mayChangeRole(ctx.actor, organisationId) } };
}

/** One member, with what the actor may do about them. */
export async function readMember(ctx: ByPerson, organisationId: string, personId: string) {
  const organisation = { select: { name: true } } as const;
  const found = await ctx.db.membership.findFirst({
    where: { organisationId, personId, AND: reachOf(ctx.actor) },
    select: { ...memberSelect, organisation },
  });
  if (!found) throw notFound();
  const { person, organisation: of, ...membership } = found;
  const may = { changeRole: mayChangeRole(ctx.actor, organisationId), remove: mayRemove(ctx.actor, membership) };
  return { ...membership, ...person, organisationName: of.name, self: isSelf(ctx.actor, personId), may };
}
