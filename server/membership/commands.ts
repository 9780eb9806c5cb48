import type { z } from "zod";
import { holdOrganisation } from "#server/organisation/queries";
import type { MembershipRole } from "#server/platform/actor";
import type { ByPerson } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { conflict, forbidden, notFound } from "#server/platform/errors";
import { record, write } from "#server/platform/write";
import { isSelf, mayChangeRole, mayRemove, reachOf } from "./policy.ts";
import { leavesOwnerless } from "./rules.ts";
import type { changeRoleSchema, memberSchema } from "./schema.ts";

type Member = z.output<typeof memberSchema>;

/** Gives a member another role. It counts from the member's next step: who may what is read anew each time. */
export async function changeRole(
  ctx: ByPerson,
  input: z.output<typeof changeRoleSchema>,
): Promise<{ organisationId: string; self: boolean }> {
  return write(ctx, async (tx) => {
    const { organisationId, personId, role } = input;
    const member = await loadMember(tx, ctx, input);
    if (!mayChangeRole(ctx.actor, organisationId)) throw forbidden();
    await refuseOwnerless(tx, organisationId, member.role, role);
    await tx.membership.update({ where: { personId_organisationId: { personId, organisationId } }, data: { role } });
    if (role !== "owner") await dropInvitations(tx, input);
    await record(tx, ctx, "membership.changeRole", organisationId, { role });
    return { organisationId, self: isSelf(ctx.actor, personId) };
  });
}

/** Takes a member out, with all power at once; their words stay with the organisation. */
export async function removeMember(ctx: ByPerson, input: Member): Promise<{ organisationId: string; self: boolean }> {
  return write(ctx, async (tx) => {
    const { organisationId, personId } = input;
    const member = await loadMember(tx, ctx, input);
    if (!mayRemove(ctx.actor, input)) throw forbidden();
    await refuseOwnerless(tx, organisationId, member.role, null);
    await tx.membership.delete({ where: { personId_organisationId: { personId, organisationId } } });
    await dropInvitations(tx, input);
    await record(tx, ctx, "membership.remove", organisationId);
    return { organisationId, self: isSelf(ctx.actor, personId) };
  });
}

/** Leaves an organisation oneself. */
export async function leaveOrganisation(ctx: ByPerson, organisationId: string): Promise<{ organisationId: string; self: boolean }> {
  return removeMember(ctx, { organisationId, personId: ctx.actor.personId });
}

async function loadMember(tx: Transaction, ctx: ByPerson, { organisationId, personId }: Member): Promise<{ role: MembershipRole }> {
  await holdOrganisation(tx, ctx.actor, organisationId);
  const found = await tx.membership.findFirst({ where: { organisationId, personId, AND: reachOf(ctx.actor) }, select: { role: true } });
  if (!found) throw notFound();
  return found;
}

async function refuseOwnerless(
  tx: Transaction,
  organisationId: string,
  role: MembershipRole,
  becoming: MembershipRole | null,
): Promise<void> {
  const owners = await tx.membership.count({ where: { organisationId, role: "owner" } });
  if (leavesOwnerless(role, becoming, owners)) throw conflict("lastOwner");
}

/** Invitations lose their force with the power of whoever sent them: no way back in by a letter to oneself. */
async function dropInvitations(tx: Transaction, { organisationId, personId }: Member): Promise<void> {
  await tx.invitation.deleteMany({ where: { organisationId, invitedBy: personId, usedAt: null } });
}
