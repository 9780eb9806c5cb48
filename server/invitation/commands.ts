import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { postMail } from "#server/mail/commands";
import { holdOrganisation } from "#server/organisation/queries";
import { after } from "#server/platform/clock";
import type { ByPerson, Context } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { conflict, forbidden, notFound, wrongInput } from "#server/platform/errors";
import { charge } from "#server/platform/limits";
import { hashOf } from "#server/platform/secrets";
import { record, write } from "#server/platform/write";
import { mayAccept, mayInvite, reachOf } from "./policy.ts";
import { INVITATION_LIFE, tokenOf } from "./rules.ts";
import type { sendSchema } from "./schema.ts";

/** Invites an address into an organisation. A second invitation to the same address takes the place of the first. */
export async function sendInvitation(ctx: ByPerson, input: z.output<typeof sendSchema>): Promise<{ organisationId: string }> {
  return write(ctx, async (tx) => {
    const { organisationId, address, role } = input;
    await holdOrganisation(tx, ctx.actor, organisationId);
    if (!mayInvite(ctx.actor, organisationId)) throw forbidden();
    const members = await tx.membership.count({ where: { organisationId, person: { address } } });
    if (members > 0) throw wrongInput("address", "alreadyMember");
    await charge("invitedAddress", address);
    await tx.invitation.deleteMany({ where: { organisationId, address, usedAt: null } });
    const id = randomUUID();
    const times = { createdAt: ctx.now(), expiresAt: after(ctx.now(), INVITATION_LIFE) };
    await tx.invitation.create({
      data: { id, organisationId, address, role, tokenHash: hashOf(tokenOf(id)), invitedBy: ctx.actor.personId, ...times },
    });
    await postMail(tx, ctx, {
      kind: "invitation",
      address,
      locale: await languageOf(tx, ctx, address),
      about: { invitationId: id },
      event: id,
    });
    await record(tx, ctx, "invitation.send", organisationId, { role });
    return { organisationId };
  });
}

/** The invited person's own language where they are known, else that of the page from which they are invited. */
async function languageOf(tx: Transaction, ctx: Context, address: string): Promise<Context["locale"]> {
  const person = await tx.person.findUnique({ where: { address }, select: { locale: true } });
  return person?.locale ?? ctx.locale;
}

/** Joins the organisation. Only with the invited address; an invitation in other hands is refused and not spent. */
export async function acceptInvitation(ctx: ByPerson, token: string): Promise<{ organisationId: string }> {
  return write(ctx, async (tx) => {
    const select = { id: true, organisationId: true, address: true, role: true } as const;
    const invitation = await tx.invitation.findUnique({
      where: { tokenHash: hashOf(token), organisation: { state: { not: "suspended" } } },
      select,
    });
    if (!invitation) throw notFound("invitationGone");
    if (!mayAccept(ctx.actor, invitation)) throw forbidden("otherAddress");
    const { id, organisationId, role } = invitation;
    const spent = await tx.invitation.updateMany({
      where: { id, usedAt: null, expiresAt: { gt: ctx.now() } },
      data: { usedAt: ctx.now() },
    });
    if (spent.count === 0) throw conflict("invitationOver");
    const membership = { organisationId, personId: ctx.actor.personId, role, createdAt: ctx.now() };
    await tx.membership.createMany({ data: [membership], skipDuplicates: true });
    await record(tx, ctx, "invitation.accept", organisationId, { role });
    return { organisationId };
  });
}

/** Takes an invitation back; its link leads nowhere from now on. */
export async function cancelInvitation(ctx: ByPerson, id: string): Promise<{ organisationId: string }> {
  return write(ctx, async (tx) => {
    const found = await tx.invitation.findFirst({ where: { id, AND: reachOf(ctx.actor) }, select: { organisationId: true } });
    if (!found) throw notFound();
    if (!mayInvite(ctx.actor, found.organisationId)) throw forbidden();
    const cancelled = await tx.invitation.deleteMany({ where: { id, usedAt: null } });
    if (cancelled.count === 0) throw conflict("invitationOver");
    await record(tx, ctx, "invitation.cancel", found.organisationId);
    return { organisationId: found.organisationId };
  });
}
