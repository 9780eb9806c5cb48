import type { z } from "zod";
import { Prisma } from "#prisma/generated/client";
import { initiativeTag } from "#server/initiative/rules";
import { MARKET_TAG } from "#server/market/rules";
import { announce } from "#server/platform/changes";
import type { ByPerson } from "#server/platform/context";
import type { Transaction } from "#server/platform/database";
import { dateOf, dayInRiga } from "#server/platform/day";
import { conflict, forbidden, wrongInput } from "#server/platform/errors";
import { slugTail } from "#server/platform/slug";
import { record, write } from "#server/platform/write";
import { countAreas, isMunicipality } from "#server/territory/queries";
import { mayDescribe, mayJudge, maySubmit } from "./policy.ts";
import { findLastEditor, holdOrganisation } from "./queries.ts";
import { canBeConfirmed, canBeSubmitted, changesIdentity, holdsOn, organisationTag, slugOf, tidyAreas, wordsSuffice } from "./rules.ts";
import type { confirmSchema, describeSchema, foundSchema, sendBackSchema, suspendSchema } from "./schema.ts";

type Description = z.output<typeof foundSchema>;

/** Whoever writes an organisation down becomes its owner. */
export async function foundOrganisation(ctx: ByPerson, input: Description): Promise<{ id: string; slug: string }> {
  const founding = write(ctx, async (tx) => {
    const { areas, ...facts } = await weigh(tx, input, null);
    const now = ctx.now();
    const owner = { personId: ctx.actor.personId, role: "owner", createdAt: now } as const;
    const slug = await freeSlug(tx, input.name);
    const made = await tx.organisation.create({
      data: { ...facts, slug, createdAt: now, updatedAt: now, serviceAreas: { create: areas }, memberships: { create: owner } },
      select: { id: true, slug: true },
    });
    await record(tx, ctx, "organisation.found", made.id);
    return made;
  });
  return founding.catch(retell);
}

/** Writes the organisation's facts anew. When what a moderator confirmed is no longer the same, it waits for one again. */
export async function describeOrganisation(ctx: ByPerson, input: z.output<typeof describeSchema>): Promise<{ id: string }> {
  const describing = write(ctx, async (tx) => {
    const organisation = await holdOrganisation(tx, ctx.actor, input.id);
    if (!mayDescribe(ctx.actor, input.id)) throw forbidden();
    const { areas, ...facts } = await weigh(tx, input, input.id);
    if (organisation.version !== input.version) throw await overtaken(tx, input.id);
    const anew = organisation.state === "verified" && changesIdentity(organisation, facts);
    await tx.organisation.update({
      where: { id: input.id },
      data: {
        ...facts,
        ...(anew ? UNCONFIRMED : {}),
        version: { increment: 1 },
        updatedAt: ctx.now(),
        serviceAreas: { deleteMany: {}, create: areas },
      },
    });
    await announceOrganisation(tx, organisation);
    await record(tx, ctx, "organisation.describe", input.id, anew ? { state: "pending" } : undefined);
    return { id: input.id };
  });
  return describing.catch(retell);
}

const UNCONFIRMED = { state: "pending", confirmedAt: null, confirmedBy: null, confirmedHow: null, confirmedUntil: null } as const;

/** Hands the organisation to a moderator. */
export async function submitOrganisation(ctx: ByPerson, { id }: { id: string }): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    const organisation = await holdOrganisation(tx, ctx.actor, id);
    if (!maySubmit(ctx.actor, id)) throw forbidden();
    if (!canBeSubmitted(organisation, dayInRiga(ctx.now()))) throw conflict("alreadySubmitted");
    await tx.organisation.update({ where: { id }, data: { state: "pending", wish: null, updatedAt: ctx.now() } });
    await announceOrganisation(tx, organisation);
    await record(tx, ctx, "organisation.submit", id);
    return { id };
  });
}

/** A moderator has looked: by what proof, and until when that holds. Only what was looked at is confirmed, nothing written since. */
export async function confirmOrganisation(ctx: ByPerson, input: z.output<typeof confirmSchema>): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    const organisation = await holdOrganisation(tx, ctx.actor, input.id);
    if (!mayJudge(ctx.actor)) throw forbidden();
    if (organisation.version !== input.version) throw await overtaken(tx, input.id);
    if (!canBeConfirmed(organisation)) throw conflict("notSubmitted");
    const until = input.until === null ? null : dateOf(input.until);
    if (!holdsOn(until, dayInRiga(ctx.now()))) throw wrongInput("until", "dayIsPast");
    if (!wordsSuffice(organisation, input.how)) throw wrongInput("how", "sayHowWithoutNumber");
    const confirmed = { confirmedAt: ctx.now(), confirmedBy: ctx.actor.personId, confirmedHow: input.how, confirmedUntil: until };
    await tx.organisation.update({ where: { id: input.id }, data: { ...confirmed, state: "verified", wish: null, updatedAt: ctx.now() } });
    await announceOrganisation(tx, organisation);
    await record(tx, ctx, "organisation.confirm", input.id);
    return { id: input.id };
  });
}

/** Somebody else has written meanwhile; their name is told when they are still known. */
async function overtaken(tx: Transaction, id: string) {
  const who = await findLastEditor(tx, id);
  return who === null ? conflict("pressAgain") : conflict("changedMeanwhile", { who });
}

/** A moderator asks for something to be put right first. */
export async function sendBackOrganisation(ctx: ByPerson, { id, wish }: z.output<typeof sendBackSchema>): Promise<{ id: string }> {
  return judge(ctx, id, "organisation.sendBack", (state) => state === "pending", { state: "unverified", wish });
}

/** Takes the organisation out of sight; its members can do nothing in its name until it is let in again. */
export async function suspendOrganisation(ctx: ByPerson, { id, reason }: z.output<typeof suspendSchema>): Promise<{ id: string }> {
  return judge(ctx, id, "organisation.suspend", (state) => state !== "suspended", { ...UNCONFIRMED, state: "suspended", wish: reason });
}

/** Lets a suspended organisation in again; it is confirmed anew like a new one. */
export async function restoreOrganisation(ctx: ByPerson, { id }: { id: string }): Promise<{ id: string }> {
  return judge(ctx, id, "organisation.restore", (state) => state === "suspended", { state: "unverified", wish: null });
}

type Verdict = Prisma.OrganisationUncheckedUpdateInput;

async function judge(ctx: ByPerson, id: string, deed: string, fits: (state: string) => boolean, verdict: Verdict): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    const organisation = await holdOrganisation(tx, ctx.actor, id);
    if (!mayJudge(ctx.actor)) throw forbidden();
    if (!fits(organisation.state)) throw conflict("alreadyDecided");
    await tx.organisation.update({ where: { id }, data: { ...verdict, updatedAt: ctx.now() } });
    await announceOrganisation(tx, organisation);
    await record(tx, ctx, deed, id);
    return { id };
  });
}

type Before = { id: string; umbrellaId: string | null };

/**
 * Names the pages that show it: its own, those of what it has told, which then stands on the market too, of the organisations
 * underneath it, and of its umbrellas, the former one and the present.
 */
async function announceOrganisation(tx: Transaction, { id, umbrellaId }: Before): Promise<void> {
  const kin = { OR: [{ id: { in: umbrellaId === null ? [id] : [id, umbrellaId] } }, { umbrellaId: id }, { underneath: { some: { id } } }] };
  const organisations = await tx.organisation.findMany({ where: kin, select: { slug: true } });
  const told = await tx.initiative.findMany({ where: { organisationId: id, publishedAt: { not: null } }, select: { slug: true } });
  const tags = [...organisations.map(({ slug }) => organisationTag(slug)), ...told.map(({ slug }) => initiativeTag(slug))];
  await announce(tx, ...(told.length > 0 ? [MARKET_TAG] : []), ...tags);
}

/** What the database alone can say about a description: its places, its number, its umbrella. */
async function weigh(tx: Transaction, input: Description, ownId: string | null) {
  const { name, nameEn, type, registrationNumber, seatCode, about, aboutEn, web, umbrellaId } = input;
  const codes = tidyAreas([...input.serviceAreas, ...input.serviceMunicipalities]);
  if (!(await isMunicipality(tx, seatCode))) throw wrongInput("seatCode", "chooseMunicipality");
  if ((await countAreas(tx, codes)) < codes.length) throw wrongInput("serviceAreas", "chooseOne");
  if (registrationNumber !== null) await refuseTakenNumber(tx, registrationNumber, ownId);
  if (umbrellaId !== null) await refuseStrangeUmbrella(tx, umbrellaId, ownId);
  const areas = codes.map((territoryCode) => ({ territoryCode }));
  return { name, nameEn, type, registrationNumber, seatCode, about, aboutEn, web, umbrellaId, areas };
}

async function refuseTakenNumber(tx: Transaction, registrationNumber: string, ownId: string | null): Promise<void> {
  const holder = await tx.organisation.findUnique({ where: { registrationNumber }, select: { id: true } });
  if (holder && holder.id !== ownId) throw wrongInput("registrationNumber", "numberTaken");
}

/** An umbrella is of that type, and nobody stands under themselves, however many umbrellas are between. */
async function refuseStrangeUmbrella(tx: Transaction, umbrellaId: string, ownId: string | null): Promise<void> {
  const find = (id: string) =>
    tx.organisation.findUnique({ where: { id }, select: { id: true, type: true, state: true, umbrellaId: true } });
  const umbrella = await find(umbrellaId);
  if (umbrella?.type !== "umbrella" || umbrella.state === "suspended") throw wrongInput("umbrellaId", "chooseOne");
  for (
    let above = umbrella as typeof umbrella | null;
    above !== null;
    above = above.umbrellaId === null ? null : await find(above.umbrellaId)
  ) {
    if (above.id === ownId) throw wrongInput("umbrellaId", "underItself");
  }
}

/** The plain slug, or with a tail where another organisation has it already. */
async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const slug = slugOf(name);
  const taken = await tx.organisation.count({ where: { slug } });
  return taken === 0 ? slug : `${slug}-${slugTail()}`;
}

/** Two at the same moment: the one who came second is told like the one who came late. */
function retell(error: unknown): never {
  const unique = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
  if (!unique) throw error;
  if (JSON.stringify(error.meta).includes("registrationNumber")) throw wrongInput("registrationNumber", "numberTaken");
  throw conflict("pressAgain");
}
