import type { z } from "zod";
import type { Prisma } from "#prisma/generated/client";
import { fieldsWithCodes } from "#server/flag/rules";
import { speak } from "#server/i18n/messages";
import { postMail } from "#server/mail/commands";
import { MARKET_TAG } from "#server/market/rules";
import { isConfirmed, organisationTag } from "#server/organisation/rules";
import { announce } from "#server/platform/changes";
import type { ByPerson, Context } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { dayInRiga } from "#server/platform/day";
import { conflict, forbidden, type Refusal, wrongInput } from "#server/platform/errors";
import { slugTail } from "#server/platform/slug";
import { record, write } from "#server/platform/write";
import { listHolderIds } from "#server/platform-role/queries";
import { dropDocument, indexDocument } from "#server/search/commands";
import { mayModerate, mayTell, mayWithdraw } from "./policy.ts";
import { countPublished, findLastTeller, type Life, readDocument, readLife } from "./queries.ts";
import { answersIn, canMove, goesAtOnce, type InitiativeState, initiativeTag, isDiscardable, missingParts, slugOf } from "./rules.ts";
import type { askToChangeSchema, beginSchema, decideSchema, handInSchema, withdrawSchema } from "./schema.ts";

/** What a deed leaves behind: enough to find the way on. */
export type Moved = { id: string; state: InitiativeState };

/** Withdrawn by its own people or by a moderator. */
export type Withdrawn = { id: string; from: "desk" | "office" };

/** Opens a draft that so far has a name only. */
export async function begin(ctx: ByPerson, { organisationId, title }: z.output<typeof beginSchema>): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    if (!mayTell(ctx.actor, { organisationId })) throw wrongInput("organisationId", "chooseTellingOrganisation");
    const now = ctx.now();
    const made = { slug: slugOf(title, slugTail()), title, organisationId, tellerId: ctx.actor.personId, createdAt: now, updatedAt: now };
    const { id } = await tx.initiative.create({ data: made, select: { id: true } });
    await record(tx, ctx, "initiative.begin", id);
    return { id };
  });
}

/** Hands a complete telling to the moderators; whose word is known already is published at once and looked at afterwards. */
export async function handIn(ctx: ByPerson, { id, version }: z.output<typeof handInSchema>): Promise<Moved> {
  return write(ctx, async (tx) => {
    const initiative = await readLife(tx, ctx.actor, id);
    if (!mayTell(ctx.actor, initiative)) throw forbidden();
    if (initiative.version !== version) throw await changedMeanwhile(tx, ctx, id);
    refuseUnfit(ctx, initiative);
    const now = ctx.now();
    await move(tx, ctx, { ...initiative, version }, "in_review", { handedInAt: now, consentedAt: now });
    await record(tx, ctx, "initiative.handIn", id, { from: initiative.state });
    const published = await countPublished(tx, initiative.organisationId);
    const confirmed = isConfirmed(initiative.organisation, dayInRiga(now));
    const state = goesAtOnce(initiative.state, { confirmed, published }) ? "published" : "in_review";
    if (state === "published") await open(tx, ctx, { ...initiative, state: "in_review", version: version + 1 });
    await tellModerators(tx, ctx, { id, version, state });
    return { id, state };
  });
}

/** A moderator lets it out to the public. */
export async function publish(ctx: ByPerson, { id, version }: z.output<typeof decideSchema>): Promise<Moved> {
  return write(ctx, async (tx) => {
    const initiative = await readLife(tx, ctx.actor, id);
    if (!mayModerate(ctx.actor)) throw forbidden();
    if (initiative.version !== version) throw await changedMeanwhile(tx, ctx, id);
    refuseUnfit(ctx, initiative);
    await open(tx, ctx, { ...initiative, version });
    return { id, state: "published" };
  });
}

/** A moderator asks the teller to make it more precise. */
export async function askToChange(ctx: ByPerson, { id, version, wish }: z.output<typeof askToChangeSchema>): Promise<Moved> {
  return write(ctx, async (tx) => {
    const initiative = await readLife(tx, ctx.actor, id);
    if (!mayModerate(ctx.actor)) throw forbidden();
    await move(tx, ctx, { ...initiative, version }, "needs_changes", { wish });
    await postMail(tx, ctx, {
      kind: "needs_changes",
      personId: initiative.tellerId,
      about: { initiativeId: id },
      event: `${id} ${version}`,
    });
    await record(tx, ctx, "initiative.askToChange", id);
    return { id, state: "needs_changes" };
  });
}

/** Takes it back for good. Everybody who comes to its address reads why. */
export async function withdraw(ctx: ByPerson, { id, version, reason }: z.output<typeof withdrawSchema>): Promise<Withdrawn> {
  return write(ctx, async (tx) => {
    const initiative = await readLife(tx, ctx.actor, id);
    if (!mayWithdraw(ctx.actor, initiative)) throw forbidden();
    if (fieldsWithCodes({ reason }).length > 0) throw wrongInput("reason", "personalCodeHere");
    await move(tx, ctx, { ...initiative, version }, "withdrawn", { withdrawnAt: ctx.now(), withdrawalReason: reason });
    await dropDocument(tx, { kind: "initiative", id });
    if (initiative.state === "published") await announceInitiative(tx, initiative);
    await record(tx, ctx, "initiative.withdraw", id, { from: initiative.state });
    const from = mayTell(ctx.actor, initiative) ? "desk" : "office";
    const letter = { kind: "withdrawn", personId: initiative.tellerId, about: { initiativeId: id }, event: id } as const;
    if (from === "office") await postMail(tx, ctx, letter);
    return { id, from };
  });
}

/** Throws a draft away that nobody else has seen. */
export async function discard(ctx: ByPerson, { id, version }: z.output<typeof decideSchema>): Promise<null> {
  return write(ctx, async (tx) => {
    const initiative = await readLife(tx, ctx.actor, id);
    if (!mayTell(ctx.actor, initiative)) throw forbidden();
    if (!isDiscardable(initiative)) throw conflict("alreadyDecided");
    const gone = await tx.initiative.deleteMany({ where: { id, version, state: "draft", publishedAt: null } });
    if (gone.count === 0) throw await changedMeanwhile(tx, ctx, id);
    await record(tx, ctx, "initiative.discard", id);
    return null;
  });
}

type Shown = Pick<Life, "id" | "slug" | "organisationId">;

/** Whoever writes a published one anew makes it findable by its new words and seen where it is shown. */
export async function showAnew(tx: Transaction, ctx: Context, initiative: Shown): Promise<void> {
  await indexDocument(tx, await readDocument(tx, initiative.id, ctx.now()));
  await announceInitiative(tx, initiative);
}

/**
 * Names the pages that show it: its own, the market's, its organisation's, which a first one opens to the public, and that of the
 * umbrella, which lists what is public. The organisation is held, lest it changes unseen between the naming and the end.
 */
async function announceInitiative(tx: Transaction, { slug, organisationId: id }: Shown): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${id}::uuid FOR SHARE`;
  const where = { OR: [{ id }, { underneath: { some: { id } } }] };
  const organisations = await tx.organisation.findMany({ where, select: { slug: true } });
  await announce(tx, MARKET_TAG, initiativeTag(slug), ...organisations.map((one) => organisationTag(one.slug)));
}

/** The refusal that a second writer gets: it names the first one. */
export async function changedMeanwhile(tx: Transaction, ctx: Context, id: string): Promise<Refusal> {
  const who = await findLastTeller(tx, id);
  return conflict("changedMeanwhile", { who: who ?? speak(ctx.locale)("initiative.somebody" as never) });
}

type Standing = Pick<Life, "id" | "state" | "version">;

/** The one way from state to state: of two who decide at once the second one is told so. */
async function move(
  tx: Transaction,
  ctx: Context,
  from: Standing,
  to: InitiativeState,
  data: Prisma.InitiativeUpdateManyMutationInput,
): Promise<void> {
  const { id, version, state } = from;
  if (!canMove(state, to)) throw conflict("alreadyDecided");
  const change = { ...data, state: to, version: { increment: 1 }, updatedAt: ctx.now() };
  const moved = await tx.initiative.updateMany({ where: { id, version, state }, data: change });
  if (moved.count === 0) throw await changedMeanwhile(tx, ctx, id);
}

/** Makes it public and findable, and tells the teller. */
async function open(tx: Transaction, ctx: Context, from: Standing & Shown & Pick<Life, "tellerId">): Promise<void> {
  const { id, version, tellerId } = from;
  await move(tx, ctx, from, "published", { publishedAt: ctx.now(), wish: null });
  await showAnew(tx, ctx, from);
  await postMail(tx, ctx, { kind: "published", personId: tellerId, about: { initiativeId: id }, event: `${id} ${version}` });
  await record(tx, ctx, "initiative.publish", id);
}

async function tellModerators(tx: Transaction, ctx: Context, { id, version, state }: Standing): Promise<void> {
  const moderators = await listHolderIds(tx, "moderator");
  const letter = { kind: "handed_in", about: { initiativeId: id, state }, event: `${id} ${version}` } as const;
  for (const personId of moderators) await postMail(tx, ctx, { ...letter, personId });
}

/** Nothing incomplete and no personal code goes to other people. */
function refuseUnfit(ctx: Context, initiative: Life): void {
  const say = speak(ctx.locale) as unknown as (key: string) => string;
  const missing = missingParts(initiative);
  if (missing.length > 0) throw conflict("notComplete", { parts: missing.map((part) => say(`initiative.part.${part}`)).join(", ") });
  const fields = new Set(fieldsWithCodes(answersIn(initiative)).map((field) => field.split(".")[0] ?? ""));
  if (fields.size > 0)
    throw conflict("personalCodeIn", { fields: [...fields].map((field) => say(`initiative.question.${field}`)).join("; ") });
}
