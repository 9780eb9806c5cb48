import { flagsOf } from "#server/flag/rules";
import { abilitiesOf, reachOf } from "#server/initiative/policy";
import { countPublished, deskSelect } from "#server/initiative/queries";
import { answersIn, goesAtOnce, missingParts, PARTS, partState } from "#server/initiative/rules";
import { isConfirmed } from "#server/organisation/rules";
import type { ByPerson } from "#server/platform/context";
import { dayInRiga } from "#server/platform/day";
import { notFound } from "#server/platform/errors";

/** All that is told, how far each part is, what to look at, what handing it in would lead to, and what the reader may do now. */
export async function readTelling(ctx: ByPerson, id: string) {
  const found = await ctx.db.initiative.findFirst({ where: { id, AND: reachOf(ctx.actor) }, select: deskSelect });
  if (!found) throw notFound();
  const confirmed = isConfirmed(found.organisation, dayInRiga(ctx.now()));
  const atOnce = goesAtOnce(found.state, { confirmed, published: await countPublished(ctx.db, found.organisationId) });
  const parts = PARTS.map((part) => ({ part, state: partState(found, part) }));
  return { ...found, atOnce, parts, missing: missingParts(found), flags: flagsOf(answersIn(found)), may: abilitiesOf(ctx.actor, found) };
}

export type Telling = Awaited<ReturnType<typeof readTelling>>;
