import type { z } from "zod";
import type { Prisma } from "#prisma/generated/client";
import { inLanguage } from "#server/i18n/worded";
import { ON_MARKET } from "#server/market/policy";
import { nameIn } from "#server/organisation/rules";
import { organisationsOf, type SignedIn } from "#server/platform/actor";
import type { ByPerson } from "#server/platform/context";
import type { Reader } from "#server/platform/database";
import { notFound } from "#server/platform/errors";
import { pagesOf } from "#server/platform/pages";
import { askersFor, askingState, mayAnswer, reachOf, readsAs } from "./policy.ts";
import { beginningOf, isUnread, LIST_PAGE, MESSAGE_PAGE, otherSide, type Sides } from "./rules.ts";
import type { listSchema, readAskingSchema, readSchema } from "./schema.ts";

const organisationSelect = { select: { id: true, name: true, nameEn: true, state: true } } as const;
const initiativeSelect = { select: { slug: true, title: true, titleEn: true, state: true } } as const;

/** The newest message first; the id, which grows with time, decides between two of the same moment. */
export const NEWEST = [{ createdAt: "desc" }, { id: "desc" }] satisfies Prisma.MessageOrderByWithRelationInput[];

const conversationSelect = {
  id: true,
  askerId: true,
  answererId: true,
  asker: organisationSelect,
  answerer: organisationSelect,
  initiative: initiativeSelect,
} as const;

/** What the form for a question needs: about what, to whom, and on whose behalf this person can ask. */
export async function readAsking(ctx: ByPerson, { slug }: z.output<typeof readAskingSchema>) {
  const select = { id: true, title: true, titleEn: true, organisation: { select: { id: true, name: true, nameEn: true } } } as const;
  const initiative = await ctx.db.initiative.findFirst({ where: { slug, ...ON_MARKET }, select });
  if (!initiative) throw notFound();
  const organisations = await ctx.db.organisation.findMany({
    where: { id: { in: askersFor(ctx.actor, initiative.organisation.id) } },
    select: { id: true, name: true, nameEn: true, asked: { where: { initiativeId: initiative.id }, select: { id: true } } },
    orderBy: { name: "asc" },
  });
  return {
    state: askingState(ctx.actor, initiative.organisation.id),
    initiative: { slug, title: inLanguage(ctx.locale, initiative.title, initiative.titleEn) },
    answerer: nameIn(ctx.locale, initiative.organisation),
    organisations: organisations.map((one) => ({ id: one.id, name: nameIn(ctx.locale, one), known: one.asked.length > 0 })),
  };
}

const listedSelect = {
  ...conversationSelect,
  messages: { select: { text: true, organisationId: true }, orderBy: NEWEST, take: 1 },
  lastMessageAt: true,
} satisfies Prisma.ConversationSelect;

type Listed = Prisma.ConversationGetPayload<{ select: typeof listedSelect }>;

/** My conversations, the newest first. */
export async function listConversations(ctx: ByPerson, { page }: z.output<typeof listSchema>) {
  const where = reachOf(ctx.actor);
  const orderBy: Prisma.ConversationOrderByWithRelationInput[] = [{ lastMessageAt: "desc" }, { id: "desc" }];
  const paging = { skip: (page - 1) * LIST_PAGE, take: LIST_PAGE };
  const [total, rows] = await Promise.all([
    ctx.db.conversation.count({ where }),
    ctx.db.conversation.findMany({ where, select: listedSelect, orderBy, ...paging }),
  ]);
  const ids = rows.map(({ id }) => id);
  const unread = await unreadOf(ctx.db, ctx.actor, ids);
  const conversations = rows.map((row) => ({ ...listed(ctx, row), unread: unread.has(row.id) }));
  return { conversations, page, pages: pagesOf(total, LIST_PAGE) };
}

/** A conversation as one line of the list, seen from the reader's side. */
function listed(ctx: ByPerson, row: Listed) {
  const mine = readsAs(ctx.actor, row);
  const last = row.messages[0];
  return {
    id: row.id,
    other: nameIn(ctx.locale, across(row, mine)),
    title: inLanguage(ctx.locale, row.initiative.title, row.initiative.titleEn),
    beginning: beginningOf(last?.text ?? ""),
    ours: last?.organisationId === mine,
    at: row.lastMessageAt,
  };
}

/** The organisation on the other side from one. */
function across<Organisation>(row: Sides & { asker: Organisation; answerer: Organisation }, side: string): Organisation {
  return otherSide(row, side) === row.askerId ? row.asker : row.answerer;
}

/** One conversation; the first page holds its newest messages, each page tells them in the order in which they came. */
export async function readConversation(ctx: ByPerson, { id, page }: z.output<typeof readSchema>) {
  const found = await ctx.db.conversation.findFirst({ where: { id, ...reachOf(ctx.actor) }, select: conversationSelect });
  if (!found) throw notFound();
  const [messages, total, unread] = await Promise.all([
    listMessages(ctx, id, page),
    ctx.db.message.count({ where: { conversationId: id } }),
    unreadOf(ctx.db, ctx.actor, [id]),
  ]);
  const { slug, title, titleEn, state } = found.initiative;
  const other = across(found, readsAs(ctx.actor, found));
  return {
    id,
    initiative: { slug, title: inLanguage(ctx.locale, title, titleEn), published: state === "published" },
    other: nameIn(ctx.locale, other),
    messages,
    page,
    pages: pagesOf(total, MESSAGE_PAGE),
    unread: unread.has(id),
    may: { answer: mayAnswer(ctx.actor, found) && other.state !== "suspended" },
  };
}

const messageSelect = {
  id: true,
  text: true,
  createdAt: true,
  organisationId: true,
  organisation: organisationSelect,
  author: { select: { id: true, name: true } },
} as const;

/** Persons' names stay within their own organisation; the other side sees the organisation's only. */
async function listMessages(ctx: ByPerson, conversationId: string, page: number) {
  const paging = { skip: (page - 1) * MESSAGE_PAGE, take: MESSAGE_PAGE };
  const rows = await ctx.db.message.findMany({ where: { conversationId }, select: messageSelect, orderBy: NEWEST, ...paging });
  const mine = organisationsOf(ctx.actor);
  return rows.reverse().map(({ id, text, createdAt, organisationId, organisation, author }) => {
    const ours = mine.includes(organisationId);
    const own = author.id === ctx.actor.personId;
    return {
      id,
      text,
      at: createdAt,
      organisation: nameIn(ctx.locale, organisation),
      author: ours && !own ? author.name : null,
      ours,
      own,
    };
  });
}

/** In how many conversations something new waits for this person. */
export async function countUnread(ctx: ByPerson): Promise<number> {
  return (await unreadOf(ctx.db, ctx.actor)).size;
}

/** Ids of conversations within reach (or of those named among them) in which the other side wrote later than this person has read. */
async function unreadOf(db: Reader, actor: SignedIn, ids?: string[]): Promise<Set<string>> {
  const conversation = { ...reachOf(actor), ...(ids ? { id: { in: ids } } : {}) };
  const theirsPromise = db.message.groupBy({
    by: ["conversationId"],
    where: { organisationId: { notIn: organisationsOf(actor) }, conversation },
    _max: { createdAt: true },
  });
  const readingsPromise = db.reading.findMany({
    where: { personId: actor.personId, conversation },
    select: { conversationId: true, readAt: true },
  });
  const [theirs, readings] = await Promise.all([theirsPromise, readingsPromise]);
  const read = new Map(readings.map(({ conversationId, readAt }) => [conversationId, readAt]));
  return new Set(
    theirs.filter((last) => isUnread(last._max.createdAt, read.get(last.conversationId) ?? null)).map((last) => last.conversationId),
  );
}

/** To whom something new of one organisation is told by mail: the other organisation's owners and editors, never its author. */
export async function listReceivers(db: Reader, organisationId: string, authorId: string): Promise<string[]> {
  const where = {
    organisationId,
    role: { in: ["owner" as const, "editor" as const] },
    personId: { not: authorId },
    person: { suspendedAt: null },
    organisation: { state: { not: "suspended" as const } },
  };
  const members = await db.membership.findMany({ where, select: { personId: true } });
  return members.map(({ personId }) => personId);
}

/** What a mail about a message needs; null when the message or the receiver's place in the other organisation is gone. */
export async function findTold(db: Reader, { messageId, personId }: { messageId: string; personId: string }) {
  const sides = { select: { id: true, askerId: true, answererId: true, initiative: initiativeSelect } };
  const message = await db.message.findUnique({
    where: { id: messageId },
    select: { text: true, authorId: true, organisationId: true, organisation: organisationSelect, conversation: sides },
  });
  if (!message) return null;
  const receivers = await listReceivers(db, otherSide(message.conversation, message.organisationId), message.authorId);
  return receivers.includes(personId) ? message : null;
}

export type Told = NonNullable<Awaited<ReturnType<typeof findTold>>>;
