import type { z } from "zod";
import type { ByPerson, Context } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { record, write } from "#server/platform/write";
import { reachOf } from "./policy.ts";
import { firstName } from "./rules.ts";
import type { describeSchema } from "./schema.ts";

/** Says what the actor is called and in which language mails come. */
export async function describePerson(ctx: ByPerson, { name, locale }: z.output<typeof describeSchema>): Promise<null> {
  return write(ctx, async (tx) => {
    await tx.person.update({ where: reachOf(ctx.actor), data: { name, locale } });
    await record(tx, ctx, "person.describe", ctx.actor.personId);
    return null;
  });
}

/** The person with an address, who is made when nobody is known by it. Of two who come at once both find the same one. */
export async function findOrMakePerson(tx: Transaction, ctx: Context, address: string): Promise<{ id: string; suspendedAt: Date | null }> {
  const newcomer = { address, name: firstName(address), locale: ctx.locale, createdAt: ctx.now() };
  await tx.person.createMany({ data: [newcomer], skipDuplicates: true });
  return tx.person.findUniqueOrThrow({ where: { address }, select: { id: true, suspendedAt: true } });
}
