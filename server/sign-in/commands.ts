import type { z } from "zod";
import { ownPath } from "#server/i18n/addresses";
import { postMail } from "#server/mail/commands";
import { findOrMakePerson } from "#server/person/commands";
import { after } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { cookieName } from "#server/platform/cookies";
import type { Transaction } from "#server/platform/database";
import { conflict, forbidden, wrongInput } from "#server/platform/errors";
import { charge } from "#server/platform/limits";
import { hashOf, sameText } from "#server/platform/secrets";
import { record, write } from "#server/platform/write";
import { openSession } from "#server/session/commands";
import { openAt } from "./policy.ts";
import { findHeldSignIn, SIGN_IN_COOKIE } from "./queries.ts";
import { browserKeyOf, CODE_LIFE, CODE_TRIES, codeOf, PRESS_AGAIN, typedCode } from "./rules.ts";
import type { askSchema, confirmSchema } from "./schema.ts";

/** Sends a code to an address. Whether anybody is known by it changes nothing: not the answer, not the work. */
export async function askForCode(ctx: Context, input: z.output<typeof askSchema>): Promise<null> {
  await charge("signInNetwork", ctx.network);
  const asked = await write({ ...ctx, onceKey: keyOfPress(ctx) }, (tx) => begin(tx, ctx, input));
  const untouched = await ctx.db.signIn.count({ where: { id: asked.id, usedAt: null, tries: 0 } });
  const { id } = untouched ? asked : await write({ ...ctx, onceKey: null }, (tx) => begin(tx, ctx, input));
  ctx.cookies.set({ name: cookieName(SIGN_IN_COOKIE), value: browserKeyOf(id), maxAgeSeconds: CODE_LIFE / 1_000 });
  return null;
}

/**
 * A double press sends one mail; whoever asks again a little later means it, and gets a new code. So the key holds for seconds only,
 * and never for a sign-in that somebody has begun to use.
 */
function keyOfPress(ctx: Context): string | null {
  return ctx.onceKey && hashOf(`${ctx.onceKey}\n${Math.floor(ctx.now().getTime() / PRESS_AGAIN)}`);
}

async function begin(tx: Transaction, ctx: Context, { address, next }: z.output<typeof askSchema>): Promise<{ id: string }> {
  await charge("signInAddress", address);
  const now = ctx.now();
  const data = { address, locale: ctx.locale, goingTo: ownPath(next), createdAt: now, expiresAt: after(now, CODE_LIFE) };
  const signIn = await tx.signIn.create({ data, select: { id: true } });
  await postMail(tx, ctx, { kind: "sign_in_code", address, locale: ctx.locale, about: { signInId: signIn.id }, event: signIn.id });
  return signIn;
}

/** Whoever can read an address's mail is its person. Opens a session for who types the right code into the browser that asked for it. */
export async function confirmCode(ctx: Context, input: z.output<typeof confirmSchema>): Promise<{ goingTo: string | null }> {
  await charge("signInTries", ctx.network);
  const id = findHeldSignIn(ctx.cookies);
  if (!id) throw conflict("askAgain");
  const signIn = await countTry(ctx, id);
  if (!sameText(typedCode(input.code), codeOf(id)))
    throw signIn.tries < CODE_TRIES ? wrongInput("code", "wrongCode") : conflict("codeOver");
  await write({ ...ctx, onceKey: null }, async (tx) => {
    await tx.signIn.updateMany({ where: { id, usedAt: null }, data: { usedAt: ctx.now() } });
    const person = await findOrMakePerson(tx, ctx, signIn.address);
    if (person.suspendedAt) throw forbidden("suspended");
    await openSession(tx, ctx, person.id);
    await record(tx, ctx, "session.open", person.id);
    return null;
  });
  ctx.cookies.set({ name: cookieName(SIGN_IN_COOKIE), value: "", maxAgeSeconds: 0 });
  return { goingTo: ownPath(signIn.goingTo) };
}

/** Counts the try before it is judged, in one statement, so that ten thousand at once are still only five. */
async function countTry(ctx: Context, id: string): Promise<{ address: string; goingTo: string | null; tries: number }> {
  const counted = await ctx.db.signIn.updateMany({ where: { id, ...openAt(ctx.now()) }, data: { tries: { increment: 1 } } });
  if (counted.count === 0) throw conflict("codeOver");
  return ctx.db.signIn.findUniqueOrThrow({ where: { id }, select: { address: true, goingTo: true, tries: true } });
}
