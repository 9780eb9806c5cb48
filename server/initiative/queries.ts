import type { Prisma } from "#prisma/generated/client";
import { flagsOf } from "#server/flag/rules";
import { LOCALES } from "#server/i18n/locales";
import { messagesOf, type Messages } from "#server/i18n/messages";
import { isConfirmed } from "#server/organisation/rules";
import type { Actor, SignedIn } from "#server/platform/actor";
import type { Context } from "#server/platform/context";
import type { Reader, Transaction } from "#server/platform/database";
import { dayInRiga } from "#server/platform/day";
import { notFound } from "#server/platform/errors";
import type { SearchDocument } from "#server/search/commands";
import { abilitiesOf, ownReachOf, publicReach, reachOf } from "./policy.ts";
import { answersIn, PARTS, partState } from "./rules.ts";

type ByPerson = Context & { actor: SignedIn };

const inOrder = { orderBy: { position: "asc" } } as const;
const municipalitySelect = { code: true, nameLv: true, nameEn: true } as const;

/** Everything that is told, part by part. */
export const toldSelect = {
  toldParts: true, title: true, titleEn: true, municipalityCode: true, place: true, targetGroups: true, themes: true, step: true, startedOn: true,
  need: true, actions: true, worked: true, notWorked: true, endUserRole: true,
  cost: true, duration: true, hoursPerWeek: true, people: true, premises: true, cautions: true,
  insights: { select: { kind: true, text: true }, orderBy: [{ kind: "asc" }, { position: "asc" }] },
  abstract: true, abstractEn: true, fullText: true,
  links: { select: { label: true, url: true }, ...inOrder },
  acknowledgements: { select: { funder: true, programme: true, period: true, acknowledgement: true }, ...inOrder },
} as const satisfies Prisma.InitiativeSelect;

/** Where it stands, and whose it is. */
export const standingSelect = {
  id: true, slug: true, state: true, version: true, organisationId: true, tellerId: true, publishedAt: true,
} as const satisfies Prisma.InitiativeSelect;

const lifeSelect = { ...standingSelect, ...toldSelect, organisation: { select: { state: true, confirmedUntil: true } } } as const;

export type Life = Prisma.InitiativeGetPayload<{ select: typeof lifeSelect }>;

/** An initiative with all that its rules look at, within the actor's reach. */
export async function readLife(reader: Reader, actor: Actor, id: string): Promise<Life> {
  const found = await reader.initiative.findFirst({ where: { id, AND: reachOf(actor) }, select: lifeSelect });
  if (!found) throw notFound();
  return found;
}

/** How many an organisation has published by now. */
export function countPublished(reader: Reader, organisationId: string): Promise<number> {
  return reader.initiative.count({ where: { organisationId, state: "published" } });
}

/** Who is to know that something waits. */
export async function listModeratorIds(reader: Reader): Promise<string[]> {
  const found = await reader.platformRole.findMany({ where: { role: "moderator", person: { suspendedAt: null } }, select: { personId: true } });
  return found.map(({ personId }) => personId);
}

/** Name of whoever changed it last by telling; null when it was something else that happened last, or the person is gone. */
export async function findLastTeller(reader: Reader, id: string): Promise<string | null> {
  const last = await reader.auditEvent.findFirst({ where: { subjectId: id }, orderBy: { at: "desc" }, select: { personId: true, deed: true } });
  if (!last?.personId || !last.deed.startsWith("telling.")) return null;
  const person = await reader.person.findUnique({ where: { id: last.personId }, select: { name: true } });
  return person?.name ?? null;
}

/** What the actor's organisations tell, the last changed first. */
export async function listMine(ctx: ByPerson) {
  const found = await ctx.db.initiative.findMany({
    where: ownReachOf(ctx.actor),
    select: { ...standingSelect, ...toldSelect, wish: true, updatedAt: true, organisation: { select: { id: true, name: true, nameEn: true } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  const items = found.map((row) => {
    const { id, slug, state, title, titleEn, wish, updatedAt, publishedAt, organisation } = row;
    const done = PARTS.filter((part) => partState(row, part) === "done").length;
    return { id, slug, state, title, titleEn, wish, updatedAt, publishedAt, organisation, mine: row.tellerId === ctx.actor.personId, done, parts: PARTS.length };
  });
  return { items };
}

/** All that its own people and a moderator read. */
export const deskSelect = {
  ...standingSelect,
  ...toldSelect,
  wish: true,
  handedInAt: true,
  withdrawnAt: true,
  withdrawalReason: true,
  updatedAt: true,
  municipality: { select: municipalitySelect },
  organisation: { select: { id: true, slug: true, name: true, nameEn: true, type: true, state: true, confirmedUntil: true } },
} as const satisfies Prisma.InitiativeSelect;

/** What waits for a moderator, the longest wait first. */
export async function listWaiting(ctx: ByPerson) {
  const select = { ...toldSelect, id: true, handedInAt: true, organisation: { select: { name: true, nameEn: true, state: true } } } as const;
  const found = await ctx.db.initiative.findMany({
    where: { state: "in_review", AND: reachOf(ctx.actor) },
    select,
    orderBy: [{ handedInAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  const items = found.map((row) => {
    const { id, title, handedInAt, organisation } = row;
    return { id, title, handedInAt, organisation, flags: flagsOf(answersIn(row)).length };
  });
  return { items };
}

/** The last ten that need no decision now: published, sent back or withdrawn. What was published at once is looked at from here. */
export async function listDecided(ctx: ByPerson) {
  const items = await ctx.db.initiative.findMany({
    where: { state: { in: ["published", "needs_changes", "withdrawn"] }, AND: reachOf(ctx.actor) },
    select: { id: true, title: true, state: true, updatedAt: true, organisation: { select: { name: true, nameEn: true } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 10,
  });
  return { items };
}

/** What a moderator reads before deciding: all that is told, who tells it, what to look at and what happened before. */
export async function readWaiting(ctx: ByPerson, id: string) {
  const select = { ...deskSelect, teller: { select: { name: true } } } as const;
  const found = await ctx.db.initiative.findFirst({ where: { id, AND: reachOf(ctx.actor) }, select });
  if (!found) throw notFound();
  const history = { where: { subjectId: id }, select: { at: true, deed: true }, orderBy: { at: "desc" }, take: 50 } as const;
  const [published, events] = await Promise.all([countPublished(ctx.db, found.organisationId), ctx.db.auditEvent.findMany(history)]);
  const confirmed = isConfirmed(found.organisation, dayInRiga(ctx.now()));
  return { ...found, published, confirmed, events, flags: flagsOf(answersIn(found)), may: abilitiesOf(ctx.actor, found) };
}

const publicSelect = {
  ...toldSelect,
  id: true,
  slug: true,
  state: true,
  demo: true,
  publishedAt: true,
  updatedAt: true,
  withdrawnAt: true,
  withdrawalReason: true,
  municipality: { select: { ...municipalitySelect, locativeLv: true, parent: { select: { ...municipalitySelect, shortLv: true, shortEn: true } } } },
  organisation: {
    select: { slug: true, name: true, nameEn: true, type: true, state: true, confirmedAt: true, confirmedUntil: true, seat: { select: municipalitySelect } },
  },
} as const satisfies Prisma.InitiativeSelect;

/** A published initiative as everybody may read it; of a withdrawn one only that it is, and why. Never who typed it. */
export async function readPublic(ctx: Pick<Context, "db">, slug: string) {
  const found = await ctx.db.initiative.findFirst({ where: { slug, AND: publicReach }, select: publicSelect });
  if (!found) throw notFound();
  const { state, withdrawnAt, withdrawalReason, toldParts: _, municipality, ...told } = found;
  if (state !== "published") return { state: "withdrawn" as const, title: told.title, titleEn: told.titleEn, reason: withdrawalReason ?? "", withdrawnAt };
  return { ...told, state, municipality: municipality && withRegion(municipality) };
}

/** A municipality's parent is its planning region. */
function withRegion<Row extends { parent: unknown }>({ parent, ...municipality }: Row): Omit<Row, "parent"> & { region: Row["parent"] } {
  return { ...municipality, region: parent };
}

/** What the search finds it by: its own words, and the names of places, themes and groups in both languages. */
export async function readDocument(tx: Transaction, id: string, at: Date): Promise<SearchDocument> {
  const select = { ...toldSelect, municipality: { select: municipalitySelect }, organisation: { select: { name: true, nameEn: true } } } as const;
  const told = await tx.initiative.findUniqueOrThrow({ where: { id }, select });
  const { municipality, organisation, insights } = told;
  const body = [
    told.titleEn, told.abstractEn, told.need, ...told.actions, told.worked, told.notWorked, ...insights.map(({ text }) => text),
    told.people, told.premises, told.cautions, told.place, municipality?.nameLv, municipality?.nameEn, organisation.name, organisation.nameEn,
    ...labelsOf("theme", told.themes), ...labelsOf("target-group", told.targetGroups), told.fullText,
  ];
  return { kind: "initiative", id, title: told.title, summary: told.abstract, body: body.filter(Boolean).join("\n"), at };
}

function labelsOf(namespace: string, codes: string[]): string[] {
  const labels = LOCALES.map((locale) => messagesOf(locale)[namespace] as Messages | undefined);
  return labels.flatMap((known) => codes.map((code) => String(known?.[code] ?? "")));
}
