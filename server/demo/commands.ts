import type { z } from "zod";
import type { Context } from "#server/platform/context";
import { env } from "#server/platform/env";
import { notFound } from "#server/platform/errors";
import { record, write } from "#server/platform/write";
import { openSession } from "#server/session/commands";
import { DEMO_PEOPLE, isDemo } from "./policy.ts";
import type { signInAsSchema } from "./schema.ts";

/** Signs in as a person of the demo market. Outside it there is no such deed. */
export async function signInAs(ctx: Context, { personId }: z.output<typeof signInAsSchema>): Promise<null> {
  if (!isDemo(env())) throw notFound();
  const person = await ctx.db.person.findFirst({ where: { id: personId, ...DEMO_PEOPLE }, select: { id: true } });
  if (!person) throw notFound();
  // No once-only key: a second press must get a session too, not only the answer of the first.
  return write({ ...ctx, onceKey: null }, async (tx) => {
    await openSession(tx, ctx, person.id);
    await record(tx, ctx, "session.open", person.id);
    return null;
  });
}
