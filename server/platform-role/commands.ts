import type { z } from "zod";
import { findOrMakePerson } from "#server/person/commands";
import type { PlatformRole } from "#server/platform/actor";
import type { ByPerson, Context } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { conflict, forbidden } from "#server/platform/errors";
import { record, write } from "#server/platform/write";
import { mayGrant } from "./policy.ts";
import { leavesNobody } from "./rules.ts";
import type { grantSchema, revokeSchema } from "./schema.ts";

/** Gives a role from the office. */
export async function grant(ctx: ByPerson, input: z.output<typeof grantSchema>): Promise<null> {
  if (!mayGrant(ctx.actor)) throw forbidden();
  return grantRole(ctx, input);
}

/**
 * Gives a role to the person with an address, who is made when nobody is known by it. Asks nobody's leave: whoever has the command
 * line has the database.
 */
export async function grantRole(ctx: Context, { address, role }: { address: string; role: PlatformRole }): Promise<null> {
  return write(ctx, async (tx) => {
    const { id: personId } = await findOrMakePerson(tx, ctx, address);
    const grantedBy = ctx.actor.kind === "person" ? ctx.actor.personId : null;
    const given = await tx.platformRole.createMany({ data: [{ personId, role, grantedAt: ctx.now(), grantedBy }], skipDuplicates: true });
    if (given.count === 0) return null;
    await endSessions(tx, ctx, personId);
    await record(tx, ctx, "platformRole.grant", personId, { role });
    return null;
  });
}

/** Takes a role. `office` tells whether the actor still has one to come back to. */
export async function revoke(ctx: ByPerson, { personId, role }: z.output<typeof revokeSchema>): Promise<{ office: boolean }> {
  return write(ctx, async (tx) => {
    if (!mayGrant(ctx.actor)) throw forbidden();
    // Held until the end, so that two administrators cannot take the last role from each other at once.
    const holders = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "PlatformRole" WHERE "role"::text = ${role} ORDER BY "personId" FOR UPDATE`;
    if (leavesNobody(role, holders.length)) throw conflict("lastAdmin");
    const taken = await tx.platformRole.deleteMany({ where: { personId, role } });
    if (taken.count === 0) throw conflict("alreadyDecided");
    await endSessions(tx, ctx, personId);
    await record(tx, ctx, "platformRole.revoke", personId, { role });
    return { office: role !== "admin" || personId !== ctx.actor.personId };
  });
}

/** A changed right begins with a new sign-in: no old cookie carries it. Who changes their own stays where they are. */
async function endSessions(tx: Transaction, ctx: Context, personId: string): Promise<void> {
  const other = ctx.sessionId === null ? {} : { id: { not: ctx.sessionId } };
  await tx.session.deleteMany({ where: { personId, ...other } });
}
