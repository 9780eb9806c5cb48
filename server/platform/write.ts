import { Prisma } from "#prisma/generated/client";
import type { Context } from "./context.ts";
import type { Transaction } from "./database.ts";

/**
 * Carries out a change in one transaction. When the call has a once-only key, the key is taken inside the same transaction:
 * a double click waits for the first one and gets its answer, and nothing happens twice even across a crash.
 * What the deed returns is kept as the answer, so it must be plain JSON.
 */
export async function write<Answer>(ctx: Context, deed: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
  const key = ctx.onceKey;
  if (key === null) return ctx.db.$transaction(deed, LIMITS);
  return ctx.db.$transaction(async (tx) => {
    const taken = await tx.onceKey.createMany({ data: [{ key, answer: {}, createdAt: ctx.now() }], skipDuplicates: true });
    if (taken.count === 0) {
      const earlier = await tx.onceKey.findUniqueOrThrow({ where: { key }, select: { answer: true } });
      return earlier.answer as Answer;
    }
    const answer = await deed(tx);
    await tx.onceKey.update({ where: { key }, data: { answer: (answer ?? Prisma.JsonNull) as Prisma.InputJsonValue } });
    return answer;
  }, LIMITS);
}

/** A change waits 2 s for a connection and may take 8 s: longer means a fault, and the person is told to try again. */
const LIMITS = { maxWait: 2_000, timeout: 8_000 };

/** Notes who did what to which record, in the same transaction. `detail` holds field names and states, never words. */
export async function record(
  tx: Transaction,
  ctx: Context,
  deed: string,
  subjectId: string,
  detail?: Record<string, string | string[]>,
): Promise<void> {
  const personId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  await tx.auditEvent.create({ data: { at: ctx.now(), personId, deed, subjectId, detail: detail ?? Prisma.JsonNull } });
}
