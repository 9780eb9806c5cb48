import type { z } from "zod";
import { postMail } from "#server/mail/commands";
import { ON_MARKET } from "#server/market/policy";
import type { ByPerson } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { conflict, forbidden, notFound } from "#server/platform/errors";
import { charge } from "#server/platform/limits";
import { record, write } from "#server/platform/write";
import { mayAnswer, mayAsk, reachOf, sideOf } from "./policy.ts";
import { listReceivers, NEWEST } from "./queries.ts";
import { otherSide, type Sides } from "./rules.ts";
import type { answerSchema, askSchema, markReadSchema } from "./schema.ts";

/** Asks about a published initiative. A second question of the same organisation goes on in the same conversation. */
export async function ask(ctx: ByPerson, { slug, organisationId, text }: z.output<typeof askSchema>): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    const select = { id: true, organisationId: true } as const;
    const initiative = await tx.initiative.findFirst({ where: { slug, ...ON_MARKET }, select });
    if (!initiative) throw notFound();
    if (!mayAsk(ctx.actor, organisationId)) throw forbidden();
    if (initiative.organisationId === organisationId) throw conflict("ownInitiative");
    await charge("questions", ctx.actor.personId);
    const sides = { askerId: organisationId, answererId: initiative.organisationId };
    const id = await openConversation(tx, ctx, { initiativeId: initiative.id, ...sides });
    await say(tx, ctx, { id, ...sides }, { kind: "question", by: organisationId, text });
    await record(tx, ctx, "conversation.ask", id);
    return { id };
  });
}

/** Goes on with a conversation, on behalf of the side that the person speaks for. */
export async function answer(ctx: ByPerson, { id, text }: z.output<typeof answerSchema>): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    const state = { select: { state: true } };
    const messages = { select: { organisationId: true }, orderBy: NEWEST, take: 1 };
    const select = { id: true, askerId: true, answererId: true, messages, asker: state, answerer: state };
    const found = await tx.conversation.findFirst({ where: { id, ...reachOf(ctx.actor) }, select });
    if (!found) throw notFound();
    if (!mayAnswer(ctx.actor, found)) throw forbidden();
    if (found.asker.state === "suspended" || found.answerer.state === "suspended") throw conflict("otherSideSuspended");
    await charge("answers", ctx.actor.personId);
    const by = sideOf(ctx.actor, found, found.messages[0]?.organisationId ?? found.askerId);
    await say(tx, ctx, found, { kind: "answer", by, text });
    await record(tx, ctx, "conversation.answer", id);
    return { id };
  });
}

/** Notes that a person has read a conversation up to a message. Never goes back. */
export async function markRead(ctx: ByPerson, { id, until }: z.output<typeof markReadSchema>): Promise<null> {
  return write(ctx, async (tx) => {
    const where = { id: until, conversationId: id, conversation: reachOf(ctx.actor) };
    const message = await tx.message.findFirst({ where, select: { createdAt: true } });
    if (!message) throw notFound();
    await readUntil(tx, ctx, id, message.createdAt);
    await record(tx, ctx, "conversation.markRead", id);
    return null;
  });
}

/** The one conversation of an organisation about an initiative; two colleagues who ask at once find the same one. */
async function openConversation(tx: Transaction, ctx: ByPerson, about: Sides & { initiativeId: string }): Promise<string> {
  const now = ctx.now();
  await tx.conversation.createMany({ data: [{ ...about, createdAt: now, lastMessageAt: now }], skipDuplicates: true });
  const { initiativeId, askerId } = about;
  const { id } = await tx.conversation.findUniqueOrThrow({
    where: { initiativeId_askerId: { initiativeId, askerId } },
    select: { id: true },
  });
  return id;
}

type Said = { kind: "question" | "answer"; by: string; text: string };

/** Writes a message down, moves the conversation to the front and tells the other side by mail, each of its people once. */
async function say(tx: Transaction, ctx: ByPerson, conversation: Sides & { id: string }, { kind, by, text }: Said): Promise<void> {
  const now = ctx.now();
  const { id: conversationId } = conversation;
  const data = { conversationId, authorId: ctx.actor.personId, organisationId: by, text, createdAt: now };
  const message = await tx.message.create({ data, select: { id: true } });
  await tx.conversation.update({ where: { id: conversationId }, data: { lastMessageAt: now } });
  await readUntil(tx, ctx, conversationId, now);
  const receivers = await listReceivers(tx, otherSide(conversation, by), ctx.actor.personId);
  for (const personId of receivers)
    await postMail(tx, ctx, { kind, personId, about: { messageId: message.id, personId }, event: message.id });
}

async function readUntil(tx: Transaction, ctx: ByPerson, conversationId: string, readAt: Date): Promise<void> {
  const { personId } = ctx.actor;
  await tx.reading.createMany({ data: [{ conversationId, personId, readAt }], skipDuplicates: true });
  await tx.reading.updateMany({ where: { conversationId, personId, readAt: { lt: readAt } }, data: { readAt } });
}
