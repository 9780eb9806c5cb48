import { after } from "#server/platform/clock";
import type { ByPerson, Context } from "#server/platform/context";
import { cookieName } from "#server/platform/cookies";
import type { Transaction } from "#server/platform/database";
import { forgetAllAnswers } from "#server/platform/kept-answers";
import { hashOf, randomToken } from "#server/platform/secrets";
import { record, write } from "#server/platform/write";
import { MEMBER_LIFE, SESSION_COOKIE } from "./rules.ts";

/**
 * Opens a new session for a person; the token goes into the cookie and is stored only as a hash. The session that this browser had
 * until now ends, so that none is left behind that nobody can sign out of.
 */
export async function openSession(tx: Transaction, ctx: Context, personId: string): Promise<void> {
  const token = randomToken();
  const now = ctx.now();
  const times = { createdAt: now, seenAt: now, expiresAt: after(now, MEMBER_LIFE) };
  if (ctx.sessionId) await tx.session.deleteMany({ where: { id: ctx.sessionId } });
  await tx.session.create({ data: { tokenHash: hashOf(token), personId, ...times } });
  ctx.cookies.set({ name: cookieName(SESSION_COOKIE), value: token, maxAgeSeconds: MEMBER_LIFE / 1_000 });
}

/** Signs out here. */
export async function endSession(ctx: ByPerson): Promise<null> {
  await write(ctx, async (tx) => {
    if (ctx.sessionId) await tx.session.deleteMany({ where: { id: ctx.sessionId } });
    await record(tx, ctx, "session.end", ctx.actor.personId);
    return null;
  });
  await forgetBrowser(ctx);
  return null;
}

/** Signs out on every device, this one too. */
export async function endAllSessions(ctx: ByPerson): Promise<null> {
  await write(ctx, async (tx) => {
    await tx.session.deleteMany({ where: { personId: ctx.actor.personId } });
    await record(tx, ctx, "session.endAll", ctx.actor.personId);
    return null;
  });
  await forgetBrowser(ctx);
  return null;
}

async function forgetBrowser(ctx: Context): Promise<void> {
  await forgetAllAnswers(ctx.db, ctx.cookies);
  ctx.cookies.set({ name: cookieName(SESSION_COOKIE), value: "", maxAgeSeconds: 0 });
}
