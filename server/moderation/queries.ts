import { flagsOf } from "#server/flag/rules";
import { abilitiesOf, reachOf } from "#server/initiative/policy";
import { countPublished, deskSelect, toldSelect } from "#server/initiative/queries";
import { answersIn } from "#server/initiative/rules";
import { isConfirmed } from "#server/organisation/rules";
import type { ByPerson } from "#server/platform/context";
import { dayInRiga } from "#server/platform/day";
import { notFound } from "#server/platform/errors";

/** What waits for a moderator, the longest wait first. */
export async function listWaiting(ctx: ByPerson) {
  const select = {
    ...toldSelect,
    id: true,
    handedInAt: true,
    organisation: { select: { name: true, nameEn: true, state: true } },
  } as const;
  const found = await ctx.db.initiative.findMany({
    where: { state: "in_review", AND: reachOf(ctx.actor) },
    select,
    orderBy: [{ handedInAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  const items = found.map((row) => {
    const { id, title, handedInAt, organisation } = row;
    return { id, title, handedInAt, organisation, flags: flagsOf(answersIn(row)).length };
  });
  return { items };
}

/** The last ten that need no decision now: published, sent back or withdrawn. What was published at once is looked at from here. */
export async function listDecided(ctx: ByPerson) {
  const items = await ctx.db.initiative.findMany({
    where: { state: { in: ["published", "needs_changes", "withdrawn"] }, AND: reachOf(ctx.actor) },
    select: { id: true, title: true, state: true, updatedAt: true, organisation: { select: { name: true, nameEn: true } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 10,
  });
  return { items };
}

/** What a moderator reads before deciding: all that is told, who tells it, what to look at and what happened before. */
export async function readWaiting(ctx: ByPerson, id: string) {
  const select = { ...deskSelect, teller: { select: { name: true } } } as const;
  const found = await ctx.db.initiative.findFirst({ where: { id, AND: reachOf(ctx.actor) }, select });
  if (!found) throw notFound();
  const history = { where: { subjectId: id }, select: { at: true, deed: true }, orderBy: { at: "desc" }, take: 50 } as const;
  const [published, events] = await Promise.all([countPublished(ctx.db, found.organisationId), ctx.db.auditEvent.findMany(history)]);
  const confirmed = isConfirmed(found.organisation, dayInRiga(ctx.now()));
  return { ...found, published, confirmed, events, flags: flagsOf(answersIn(found)), may: abilitiesOf(ctx.actor, found) };
}
