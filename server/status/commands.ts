import type { z } from "zod";
import type { StatusState } from "#prisma/generated/enums";
import { holdOrganisation } from "#server/organisation/queries";
import { organisationTag } from "#server/organisation/rules";
import { announce } from "#server/platform/changes";
import type { ByPerson } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { dateOf } from "#server/platform/day";
import { conflict, forbidden, notFound, wrongInput } from "#server/platform/errors";
import { record, write } from "#server/platform/write";
import { mayClaim, mayDecide, reachOf } from "./policy.ts";
import { canHold, endsAfterItBegins } from "./rules.ts";
import type { claimSchema, confirmSchema, refuseSchema } from "./schema.ts";

type Claim = z.output<typeof claimSchema>;

/**
 * Says that the organisation holds a status, and where the proof stands. A second claim of the same kind replaces the first under a
 * new id, so that a moderator never confirms something other than what lay before them.
 */
export async function claimStatus(ctx: ByPerson, input: Claim): Promise<{ id: string; organisationId: string }> {
  return write(ctx, async (tx) => {
    const { organisationId, kind } = input;
    const organisation = await holdOrganisation(tx, ctx.actor, organisationId);
    if (!mayClaim(ctx.actor, organisationId)) throw forbidden();
    if (!canHold(organisation.type, kind)) throw wrongInput("kind", "statusNotForType");
    if (!endsAfterItBegins(input.validFrom, input.validUntil)) throw wrongInput("validUntil", "endsBeforeItBegins");
    await tx.status.deleteMany({ where: { organisationId, kind } });
    const days = { validFrom: input.validFrom && dateOf(input.validFrom), validUntil: input.validUntil && dateOf(input.validUntil) };
    const claim = { organisationId, kind, number: input.number, proofUrl: input.proofUrl, ...days, createdAt: ctx.now() };
    const { id } = await tx.status.create({ data: claim, select: { id: true } });
    await announce(tx, organisationTag(organisation.slug));
    await record(tx, ctx, "status.claim", id, { kind });
    return { id, organisationId };
  });
}

/** Takes a claim or a status back. */
export async function withdrawStatus(ctx: ByPerson, { id }: { id: string }): Promise<{ organisationId: string }> {
  return write(ctx, async (tx) => {
    const { organisationId, organisation } = await loadStatus(tx, ctx, id);
    if (!mayClaim(ctx.actor, organisationId)) throw forbidden();
    await tx.status.deleteMany({ where: { id } });
    await announce(tx, organisationTag(organisation.slug));
    await record(tx, ctx, "status.withdraw", id);
    return { organisationId };
  });
}

/** A moderator has seen the proof. */
export async function confirmStatus(ctx: ByPerson, { id, how }: z.output<typeof confirmSchema>): Promise<{ organisationId: string }> {
  return decide(ctx, id, "confirmed", how);
}

/** A moderator has not found the proof, and says what is missing. */
export async function refuseStatus(ctx: ByPerson, { id, reason }: z.output<typeof refuseSchema>): Promise<{ organisationId: string }> {
  return decide(ctx, id, "refused", reason);
}

async function decide(ctx: ByPerson, id: string, state: StatusState, words: string): Promise<{ organisationId: string }> {
  return write(ctx, async (tx) => {
    const status = await loadStatus(tx, ctx, id);
    if (!mayDecide(ctx.actor)) throw forbidden();
    if (status.state === state) throw conflict("alreadyDecided");
    const decision = { state, decidedAt: ctx.now(), decidedBy: ctx.actor.personId, decidedHow: words };
    const decided = await tx.status.updateMany({ where: { id, state: status.state }, data: decision });
    if (decided.count === 0) throw conflict("alreadyDecided");
    await announce(tx, organisationTag(status.organisation.slug));
    await record(tx, ctx, `status.${state}`, id);
    return { organisationId: status.organisationId };
  });
}

async function loadStatus(tx: Transaction, ctx: ByPerson, id: string) {
  const select = { organisationId: true, state: true, organisation: { select: { slug: true } } } as const;
  const found = await tx.status.findFirst({ where: { id, AND: reachOf(ctx.actor) }, select });
  if (!found) throw notFound();
  return found;
}
