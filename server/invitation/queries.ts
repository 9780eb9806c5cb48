import { isSignedIn } from "#server/platform/actor";
import type { ByPerson, Context } from "#server/platform/context";
import { notFound } from "#server/platform/errors";
import { hashOf } from "#server/platform/secrets";
import { mayAccept, mayInvite, reachOf } from "./policy.ts";
import { isOpen, maskedAddress, tokenOf } from "./rules.ts";

/** Invitations of an organisation that nobody has accepted yet. */
export async function listInvitations(ctx: ByPerson, organisationId: string) {
  const found = await ctx.db.invitation.findMany({
    where: { organisationId, usedAt: null, expiresAt: { gt: ctx.now() }, AND: reachOf(ctx.actor) },
    select: { id: true, address: true, role: true, expiresAt: true },
    orderBy: { createdAt: "asc" },
    take: 200,
  });
  return { items: found, may: { invite: mayInvite(ctx.actor, organisationId) } };
}

/** What an invitation's page says to whoever holds the link. Reading spends nothing; the address stays masked. */
export async function readByToken(ctx: Context, token: string) {
  const found = await ctx.db.invitation.findFirst({
    where: { tokenHash: hashOf(token), organisation: { state: { not: "suspended" } } },
    select: {
      address: true,
      role: true,
      expiresAt: true,
      usedAt: true,
      organisation: { select: { name: true } },
      inviter: { select: { name: true } },
    },
  });
  if (!found) throw notFound();
  return {
    open: isOpen(found, ctx.now()),
    organisationName: found.organisation.name,
    inviterName: found.inviter.name,
    role: found.role,
    expiresAt: found.expiresAt,
    maskedAddress: maskedAddress(found.address),
    signedIn: isSignedIn(ctx.actor),
    may: { accept: mayAccept(ctx.actor, found) },
  };
}

/** Invitations that wait for the actor, so that a lost mail is no closed door. */
export async function listMine(ctx: ByPerson) {
  const found = await ctx.db.invitation.findMany({
    where: { address: ctx.actor.address, usedAt: null, expiresAt: { gt: ctx.now() }, organisation: { state: { not: "suspended" } } },
    select: { id: true, expiresAt: true, organisation: { select: { name: true } } },
    orderBy: { createdAt: "asc" },
    take: 20,
  });
  return {
    items: found.map(({ id, expiresAt, organisation }) => ({ token: tokenOf(id), expiresAt, organisationName: organisation.name })),
  };
}
