import type { Prisma } from "#prisma/generated/client";
import type { Locale } from "#server/i18n/locales";
import { inLanguage } from "#server/i18n/worded";
import { type Actor, speaksFor } from "#server/platform/actor";
import type { ByPerson, Context } from "#server/platform/context";
import type { Reader, Transaction } from "#server/platform/database";
import { dateOf, dayInRiga } from "#server/platform/day";
import { findLastDeed } from "#server/platform/deeds";
import { notFound } from "#server/platform/errors";
import { byName, nameOf, shortNameOf } from "#server/territory/rules";
import { mayDescribe, maySubmit, ownReach, publicReach, reachOf } from "./policy.ts";
import { canBeSubmitted, isConfirmed, named } from "./rules.ts";

const territorySelect = { code: true, kind: true, nameLv: true, nameEn: true, shortLv: true, shortEn: true } as const;
const namesSelect = { slug: true, name: true, nameEn: true } as const;
const wordsSelect = { type: true, registrationNumber: true, about: true, aboutEn: true, web: true, demo: true } as const;
const standingSelect = { state: true, confirmedAt: true, confirmedUntil: true } as const;

const factsSelect = {
  id: true,
  ...namesSelect,
  ...wordsSelect,
  ...standingSelect,
  seat: { select: territorySelect },
  serviceAreas: { select: { territory: { select: territorySelect } } },
  umbrella: { select: { ...namesSelect, state: true } },
} satisfies Prisma.OrganisationSelect;

type FactsRow = Prisma.OrganisationGetPayload<{ select: typeof factsSelect }>;

/** Regions go by their short names, municipalities by their full ones. */
function placeOf(locale: Locale, territory: FactsRow["seat"]) {
  const name = territory.kind === "region" ? shortNameOf(territory, locale) : nameOf(territory, locale);
  return { code: territory.code, name };
}

function facts({ locale, now }: Pick<Context, "locale" | "now">, row: FactsRow) {
  const about = inLanguage(locale, row.about, row.aboutEn);
  const confirmed = isConfirmed(row, dayInRiga(now())) ? { at: row.confirmedAt, until: row.confirmedUntil } : null;
  return {
    id: row.id,
    ...named(locale, row),
    type: row.type,
    registrationNumber: row.registrationNumber,
    about: about.text,
    aboutLang: about.lang,
    web: row.web,
    seat: placeOf(locale, row.seat),
    serviceAreas: row.serviceAreas.map(({ territory }) => placeOf(locale, territory)).sort(byName),
    umbrella: row.umbrella?.state === "verified" ? named(locale, row.umbrella) : null,
    confirmed,
    demo: row.demo,
  };
}

/** An organisation as everybody may read it; its statuses are those that a moderator has confirmed and that still hold. */
export async function readPublic(ctx: Context, slug: string) {
  const today = dateOf(dayInRiga(ctx.now()));
  const holding = { state: "confirmed", OR: [{ validUntil: null }, { validUntil: { gte: today } }] } satisfies Prisma.StatusWhereInput;
  const statuses = {
    where: holding,
    select: { kind: true, number: true, validFrom: true, validUntil: true, proofUrl: true, decidedAt: true },
    orderBy: { kind: "asc" },
  } as const;
  const underneath = { where: publicReach, select: namesSelect, orderBy: { name: "asc" }, take: 100 } as const;
  const found = await ctx.db.organisation.findFirst({
    where: { slug, AND: reachOf(ctx.actor) },
    select: { ...factsSelect, statuses, underneath },
  });
  if (!found) throw notFound();
  return { ...facts(ctx, found), statuses: found.statuses, underneath: found.underneath.map((one) => named(ctx.locale, one)) };
}

const storedSelect = { version: true, wish: true, confirmedHow: true, seatCode: true, umbrellaId: true, updatedAt: true } as const;
const describedSelect = { ...factsSelect, ...storedSelect } satisfies Prisma.OrganisationSelect;

type DescribedRow = Prisma.OrganisationGetPayload<{ select: typeof describedSelect }>;

/** The words as they are stored, both languages, for the form that changes them. */
function described(ctx: Context, row: DescribedRow) {
  const { name, nameEn, about, aboutEn, seatCode, umbrellaId, version } = row;
  const areas = row.serviceAreas.map(({ territory }) => territory.code);
  return {
    ...facts(ctx, row),
    umbrella: row.umbrella && named(ctx.locale, row.umbrella),
    state: row.state,
    wish: row.wish,
    confirmedHow: row.confirmedHow,
    confirmedUntil: row.confirmedUntil,
    updatedAt: row.updatedAt,
    saved: { version, name, nameEn, about, aboutEn, seatCode, umbrellaId, areas },
  };
}

/** One of the actor's own organisations, with what they may do to it now. */
export async function readMine(ctx: ByPerson, id: string) {
  const found = await ctx.db.organisation.findFirst({ where: { id, AND: ownReach(ctx.actor) }, select: describedSelect });
  if (!found) throw notFound();
  const seenByAll = await ctx.db.organisation.count({ where: { id, AND: publicReach } });
  const may = {
    describe: mayDescribe(ctx.actor, id),
    submit: maySubmit(ctx.actor, id) && canBeSubmitted(found, dayInRiga(ctx.now())),
  };
  return { ...described(ctx, found), public: seenByAll > 0, may };
}

/** What a moderator reads before confirming: all that members see, and who the owners are. */
export async function readWaiting(ctx: ByPerson, id: string) {
  const owners = { where: { role: "owner" }, select: { person: { select: { name: true, address: true } } } } as const;
  const found = await ctx.db.organisation.findUnique({
    where: { id, AND: reachOf(ctx.actor) },
    select: { ...describedSelect, memberships: owners },
  });
  if (!found) throw notFound();
  return { ...described(ctx, found), owners: found.memberships.map(({ person }) => person) };
}

/** The actor's organisations, suspended ones too, so that nobody wonders where theirs went. */
export async function listMine(ctx: ByPerson) {
  const found = await ctx.db.membership.findMany({
    where: { personId: ctx.actor.personId },
    select: {
      role: true,
      organisation: { select: { ...namesSelect, id: true, type: true, state: true, wish: true, confirmedUntil: true } },
    },
  });
  const today = dayInRiga(ctx.now());
  const items = found.map(({ role, organisation }) => {
    const { id, type, state, wish } = organisation;
    const confirmed = isConfirmed(organisation, today);
    return { id, ...named(ctx.locale, organisation), type, role, state, wish, confirmed, speaks: speaksFor(ctx.actor, id) };
  });
  return { items: items.sort(byName) };
}

/** What waits for a moderator, the longest wait first: organisations to confirm, and those with a status to confirm. */
export async function listWaiting(ctx: ByPerson) {
  const claims = { where: { state: "claimed" }, select: { kind: true, createdAt: true }, orderBy: { createdAt: "asc" } } as const;
  const found = await ctx.db.organisation.findMany({
    where: {
      state: { not: "suspended" },
      OR: [{ state: "pending" }, { statuses: { some: { state: "claimed" } } }],
      AND: reachOf(ctx.actor),
    },
    select: { ...namesSelect, id: true, type: true, state: true, updatedAt: true, statuses: claims },
    orderBy: { updatedAt: "asc" },
    take: 100,
  });
  const items = found.map((row) => {
    const since = row.state === "pending" ? row.updatedAt : (row.statuses[0]?.createdAt ?? row.updatedAt);
    return { id: row.id, ...named(ctx.locale, row), type: row.type, state: row.state, since, claims: row.statuses.map(({ kind }) => kind) };
  });
  return { items: items.sort((one, other) => one.since.getTime() - other.since.getTime()) };
}

/** Umbrella organisations to choose from. */
export async function listUmbrellas(ctx: ByPerson) {
  const found = await ctx.db.organisation.findMany({
    where: { type: "umbrella", OR: [publicReach, ownReach(ctx.actor)] },
    select: { ...namesSelect, id: true },
    orderBy: { name: "asc" },
    take: 200,
  });
  return { items: found.map((row) => ({ id: row.id, ...named(ctx.locale, row) })) };
}

/**
 * Within the actor's reach, held fast until the transaction ends: members, invitations and the state of one organisation change
 * one after another, so that two owners cannot both leave at once.
 */
export async function holdOrganisation(tx: Transaction, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const select = {
    id: true,
    slug: true,
    name: true,
    type: true,
    registrationNumber: true,
    umbrellaId: true,
    state: true,
    confirmedUntil: true,
    version: true,
  } as const;
  const found = await tx.organisation.findFirst({ where: { id, AND: reachOf(actor) }, select });
  if (!found) throw notFound();
  return found;
}

/** Name of whoever described the organisation last; null when that person is gone. */
export async function findLastEditor(reader: Reader, organisationId: string): Promise<string | null> {
  const last = await findLastDeed(reader, organisationId, ["organisation.found", "organisation.describe"]);
  return last?.who ?? null;
}
