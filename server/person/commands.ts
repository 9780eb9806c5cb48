import type { z } from "zod";
import type { ByPerson } from "#server/platform/context";
import { record, write } from "#server/platform/write";
import { reachOf } from "./policy.ts";
import type { describeSchema } from "./schema.ts";

/** Says what the actor is called and in which language mails come. */
export async function describePerson(ctx: ByPerson, { name, locale }: z.output<typeof describeSchema>): Promise<null> {
  return write(ctx, async (tx) => {
    await tx.person.update({ where: reachOf(ctx.actor), data: { name, locale } });
    await record(tx, ctx, "person.describe", ctx.actor.personId);
    return null;
  });
}
