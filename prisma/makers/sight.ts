import { TRPCError } from "@trpc/server";
import { door } from "#server/api/door";
import { initiativeTag } from "#server/initiative/rules";
import { ON_MARKET_SQL } from "#server/market/policy";
import { MARKET_TAG } from "#server/market/rules";
import { organisationTag } from "#server/organisation/rules";
import type { Context } from "#server/platform/context";
import type { Database } from "#server/platform/database";
import { contextFor } from "./context.ts";

type TagOfSlug = (slug: string) => string;

/**
 * Under which tag the pages are kept that show what a query for everybody answers. `null`: none is kept, because the answer hangs on
 * the reader's cookies, on the key in a letter or on the settings of the whole place, or its page belongs to the demo alone.
 */
export const TAG_OF_QUERY: Record<string, string | TagOfSlug | null> = {
  "market.counts": MARKET_TAG,
  "market.newest": MARKET_TAG,
  "search.initiatives": MARKET_TAG,
  "territory.municipalities": MARKET_TAG,
  "territory.regions": MARKET_TAG,
  "initiative.readPublic": initiativeTag,
  "organisation.readPublic": organisationTag,
  "market.ofOrganisation": organisationTag,
  "demo.isOpen": null,
  "demo.listPeople": null,
  "display.read": null,
  "invitation.readByToken": null,
  "mail.listKept": null,
  "mail.readKept": null,
  "signIn.findAsked": null,
  "signIn.holdsWords": null,
};

/** All that everybody can read now, by the tag under which its pages are kept. What says nothing has no tag. */
export type Sight = Map<string, string>;

type Seen = { tag: string; answer: string };

/** Looks at everything as a visitor does, in English: there Latvian words are read too as long as nobody has written English ones. */
export async function sightOf(db: Database): Promise<Sight> {
  const ctx = contextFor(db, undefined, { locale: "en" });
  const asked = Object.entries(TAG_OF_QUERY).map(([path, tag]) => look(ctx, path, tag));
  const seen = await Promise.all([findable(db), ...asked]);
  const sight: Sight = new Map();
  for (const { tag, answer } of seen.flat()) if (answer !== "") sight.set(tag, `${sight.get(tag) ?? ""}\n${answer}`);
  return sight;
}

/** What one query answers: once for the market, else for each record. */
async function look(ctx: Context, path: string, tag: string | TagOfSlug | null): Promise<Seen[]> {
  if (tag === null) return [];
  if (typeof tag === "string") return [{ tag, answer: await answerOf(ctx, path, {}) }];
  const slugs = await slugsFor(ctx.db, tag);
  return Promise.all(slugs.map(async (slug) => ({ tag: tag(slug), answer: await answerOf(ctx, path, { slug }) })));
}

async function slugsFor(db: Database, tag: TagOfSlug): Promise<string[]> {
  const args = { select: { slug: true }, orderBy: { id: "asc" } } as const;
  const rows = await (tag === organisationTag ? db.organisation.findMany(args) : db.initiative.findMany(args));
  return rows.map(({ slug }) => slug);
}

/** Nothing, when there is nothing for everybody. */
async function answerOf(ctx: Context, path: string, input: unknown): Promise<string> {
  try {
    const answer = await door.call(ctx, path, input);
    return Array.isArray(answer) && answer.length === 0 ? "" : `${path} ${JSON.stringify(answer)}`;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") return "";
    throw error;
  }
}

/** The words by which lists find what is on the market: no single search would notice that another one finds something else. */
async function findable(db: Database): Promise<Seen[]> {
  const rows = await db.$queryRaw`
    SELECT d."id", d."words"::text FROM "search"."document" d JOIN "Initiative" i ON i."id" = d."id"
    JOIN "Organisation" o ON o."id" = i."organisationId" WHERE ${ON_MARKET_SQL} ORDER BY 1`;
  return [{ tag: MARKET_TAG, answer: JSON.stringify(rows) }];
}
