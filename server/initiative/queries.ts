import type { Prisma } from "#prisma/generated/client";
import { LOCALES } from "#server/i18n/locales";
import { type Messages, messagesOf } from "#server/i18n/messages";
import type { Actor } from "#server/platform/actor";
import type { ByPerson, Context } from "#server/platform/context";
import type { Reader, Transaction } from "#server/platform/database";
import { findLastDeed } from "#server/platform/deeds";
import { notFound } from "#server/platform/errors";
import { ownReachOf, publicReach, reachOf } from "./policy.ts";
import { PARTS, partState } from "./rules.ts";

const inOrder = { orderBy: { position: "asc" } } as const;
const municipalitySelect = { code: true, nameLv: true, nameEn: true } as const;

/** Columns by their names: a select of five lines is read, one of thirty is not. */
function columns<Name extends keyof Prisma.InitiativeSelect>(...names: Name[]): Record<Name, true> {
  return Object.fromEntries(names.map((name) => [name, true])) as Record<Name, true>;
}

/** Everything that is told, part by part. */
export const toldSelect = {
  ...columns("toldParts", "title", "titleEn", "municipalityCode", "place", "targetGroups", "themes", "step", "startedOn"),
  ...columns("need", "actions", "worked", "notWorked", "endUserRole"),
  ...columns("cost", "duration", "hoursPerWeek", "people", "premises", "cautions"),
  ...columns("abstract", "abstractEn", "fullText"),
  insights: { select: { kind: true, text: true }, orderBy: [{ kind: "asc" }, { position: "asc" }] },
  links: { select: { label: true, url: true }, ...inOrder },
  acknowledgements: { select: { funder: true, programme: true, period: true, acknowledgement: true }, ...inOrder },
} as const satisfies Prisma.InitiativeSelect;

/** Where it stands, and whose it is. */
const standingSelect = columns("id", "slug", "state", "version", "organisationId", "tellerId", "publishedAt");

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

/** Name of whoever changed it last by telling; null when it was something else that happened last, or the person is gone. */
export async function findLastTeller(reader: Reader, id: string): Promise<string | null> {
  const last = await findLastDeed(reader, id);
  return last?.deed.startsWith("telling.") ? last.who : null;
}

const listedSelect = {
  ...standingSelect,
  ...toldSelect,
  ...columns("wish", "updatedAt"),
  organisation: { select: { id: true, name: true, nameEn: true } },
} as const satisfies Prisma.InitiativeSelect;

/** What the actor's organisations tell, the last changed first. */
export async function listMine(ctx: ByPerson) {
  const orderBy: Prisma.InitiativeOrderByWithRelationInput[] = [{ updatedAt: "desc" }, { id: "desc" }];
  const found = await ctx.db.initiative.findMany({ where: ownReachOf(ctx.actor), select: listedSelect, orderBy, take: 200 });
  const items = found.map((row) => {
    const { id, slug, state, title, titleEn, wish, updatedAt, publishedAt, organisation } = row;
    const done = PARTS.filter((part) => partState(row, part) === "done").length;
    const mine = row.tellerId === ctx.actor.personId;
    return { id, slug, state, title, titleEn, wish, updatedAt, publishedAt, organisation, mine, done, parts: PARTS.length };
  });
  return { items };
}

/** All that its own people and a moderator read. */
export const deskSelect = {
  ...standingSelect,
  ...toldSelect,
  ...columns("wish", "handedInAt", "withdrawnAt", "withdrawalReason", "updatedAt"),
  municipality: { select: municipalitySelect },
  organisation: { select: { id: true, slug: true, name: true, nameEn: true, type: true, state: true, confirmedUntil: true } },
} as const satisfies Prisma.InitiativeSelect;

const publicSelect = {
  ...toldSelect,
  ...columns("id", "slug", "state", "demo", "publishedAt", "updatedAt", "withdrawnAt", "withdrawalReason"),
  municipality: {
    select: { ...municipalitySelect, locativeLv: true, parent: { select: { ...municipalitySelect, shortLv: true, shortEn: true } } },
  },
  organisation: {
    select: {
      slug: true,
      name: true,
      nameEn: true,
      type: true,
      state: true,
      confirmedAt: true,
      confirmedUntil: true,
      seat: { select: municipalitySelect },
    },
  },
} as const satisfies Prisma.InitiativeSelect;

/** A published initiative as everybody may read it; of a withdrawn one only that it is, and why. Never who typed it. */
export async function readPublic(ctx: Pick<Context, "db">, slug: string) {
  const found = await ctx.db.initiative.findFirst({ where: { slug, AND: publicReach }, select: publicSelect });
  if (!found) throw notFound();
  const { state, withdrawnAt, withdrawalReason, toldParts: _, municipality, ...told } = found;
  if (state !== "published")
    return { state: "withdrawn" as const, title: told.title, titleEn: told.titleEn, reason: withdrawalReason ?? "", withdrawnAt };
  return { ...told, state, municipality: municipality && withRegion(municipality) };
}

/** A municipality's parent is its planning region. */
function withRegion<Row extends { parent: unknown }>({ parent, ...municipality }: Row): Omit<Row, "parent"> & { region: Row["parent"] } {
  return { ...municipality, region: parent };
}

const documentSelect = {
  ...toldSelect,
  municipality: { select: municipalitySelect },
  organisation: { select: { name: true, nameEn: true } },
} as const satisfies Prisma.InitiativeSelect;

/** What the search finds it by. */
export async function readDocument(tx: Transaction, id: string, at: Date) {
  const told = await tx.initiative.findUniqueOrThrow({ where: { id }, select: documentSelect });
  return { kind: "initiative" as const, id, title: told.title, summary: told.abstract, body: bodyOf(told), at };
}

/** Its own words, and the names of places, themes and groups in both languages. */
function bodyOf(told: Prisma.InitiativeGetPayload<{ select: typeof documentSelect }>): string {
  const { municipality, organisation, insights } = told;
  const texts = [
    told.titleEn,
    told.abstractEn,
    told.need,
    ...told.actions,
    told.worked,
    told.notWorked,
    ...insights.map(({ text }) => text),
    told.people,
    told.premises,
    told.cautions,
    told.place,
    municipality?.nameLv,
    municipality?.nameEn,
    organisation.name,
    organisation.nameEn,
    ...labelsOf("theme", told.themes),
    ...labelsOf("target-group", told.targetGroups),
    told.fullText,
  ];
  return texts.filter(Boolean).join("\n");
}

function labelsOf(namespace: string, codes: string[]): string[] {
  const labels = LOCALES.map((locale) => messagesOf(locale)[namespace] as Messages | undefined);
  return labels.flatMap((known) => codes.map((code) => String(known?.[code] ?? "")));
}
