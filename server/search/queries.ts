import { Prisma } from "#prisma/generated/client";
import { COST_RANGES, STEPS } from "#server/initiative/rules";
import { ON_MARKET_SQL } from "#server/market/policy";
import { listStalls } from "#server/market/queries";
import type { Stall } from "#server/market/rules";
import type { Context } from "#server/platform/context";
import { analyse, analyseWords } from "#server/platform/language/analyse";
import { pagesOf } from "#server/platform/pages";
import { TARGET_GROUPS } from "#server/target-group/rules";
import { listMunicipalities, listRegions } from "#server/territory/queries";
import { THEMES } from "#server/theme/rules";
import {
  type Facets,
  type Filters,
  type Ignored,
  leaveOut,
  orderOf,
  PAGE_SIZE,
  RANKED,
  type Relaxation,
  sortOut,
  triesOf,
  tsqueryOf,
} from "./rules.ts";
import { GROUPS, type Group, type Search } from "./schema.ts";

export type Found = {
  items: Stall[];
  total: number;
  page: number;
  pages: number;
  /** Every option of every group, counted as if nothing were chosen in its own group. */
  facets: Facets;
  /** Only when nothing is found: what would find something. */
  relaxations: Relaxation[];
  /** The search as it was understood, and the choices that no list of ours knows. */
  known: Search;
  ignored: Ignored[];
};

type Asked = Pick<Context, "db" | "locale">;

/** Finds published initiatives by words and choices. Within a group any choice will do; the groups and the words must all fit. */
export async function searchInitiatives(ctx: Asked, asked: Search): Promise<Found> {
  const options = await listOptions(ctx);
  const { known, ignored } = sortOut(asked, options);
  const query = tsqueryOf(analyse(known.q, "query"));
  const { total, facets } = await countFacets(ctx, query, known, options);
  const pages = pagesOf(total, PAGE_SIZE);
  const search = { ...known, page: Math.min(known.page, pages) };
  const [ids, relaxations] = await Promise.all([listHits(ctx, query, search), total === 0 ? relax(ctx, known) : []]);
  return { items: await listStalls(ctx, ids), total, page: search.page, pages, facets, relaxations, known: search, ignored };
}

/** All values of each group, in the order in which people read them. */
async function listOptions(ctx: Asked): Promise<Filters> {
  const [regions, municipalities] = await Promise.all([listRegions(ctx), listMunicipalities(ctx)]);
  return {
    region: regions.map(({ code }) => code),
    municipality: municipalities.map(({ code }) => code),
    theme: [...THEMES],
    target: [...TARGET_GROUPS],
    step: [...STEPS],
    cost: [...COST_RANGES],
  };
}

const COLUMNS: Record<Group, Prisma.Sql> = {
  region: Prisma.sql`"region"`,
  municipality: Prisma.sql`"municipality"`,
  theme: Prisma.sql`"theme"`,
  target: Prisma.sql`"target"`,
  step: Prisma.sql`"step"`,
  cost: Prisma.sql`"cost"`,
};

const LISTS: Group[] = ["theme", "target"];

/** Whatever holds the words. Materialised, lest the planner walks all initiatives by date to find a rare word. */
function hits(ctx: Asked, query: string | null): Prisma.Sql {
  const title = ctx.locale === "en" ? Prisma.sql`COALESCE(i."titleEn", i."title")` : Prisma.sql`i."title"`;
  const words =
    query === null
      ? Prisma.empty
      : Prisma.sql`JOIN "search"."document" d ON d."kind" = 'initiative' AND d."id" = i."id" AND d."words" @@ ${query}::tsquery`;
  return Prisma.sql`
    WITH hit AS MATERIALIZED (
      SELECT i."id", i."publishedAt", ${title} AS "title", m."parentCode" AS "region", i."municipalityCode" AS "municipality",
        i."themes" AS "theme", i."targetGroups" AS "target", i."step"::text AS "step", i."cost"::text AS "cost"
      FROM "Initiative" i JOIN "Organisation" o ON o."id" = i."organisationId" LEFT JOIN "Territory" m ON m."code" = i."municipalityCode" ${words}
      WHERE ${ON_MARKET_SQL})`;
}

/** That the choices of all groups fit, one group left aside if wished. */
function fits(filters: Filters, aside?: Group): Prisma.Sql {
  const groups = GROUPS.filter((group) => group !== aside && filters[group].length > 0);
  const conditions = groups.map((group) => {
    const values = filters[group];
    return LISTS.includes(group)
      ? Prisma.sql`${COLUMNS[group]} && ${values}::text[]`
      : Prisma.sql`${COLUMNS[group]} = ANY(${values}::text[])`;
  });
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}

async function countFacets(
  ctx: Asked,
  query: string | null,
  filters: Filters,
  options: Filters,
): Promise<{ total: number; facets: Facets }> {
  const counted = GROUPS.map((group) => {
    const [from, value] = LISTS.includes(group)
      ? [Prisma.sql`hit, unnest(${COLUMNS[group]}) AS "value"`, Prisma.sql`"value"`]
      : [Prisma.sql`hit`, COLUMNS[group]];
    return Prisma.sql`SELECT ${group}, ${value}, count(DISTINCT "id")::int FROM ${from} WHERE ${fits(filters, group)} GROUP BY 2`;
  });
  const rows = await ctx.db.$queryRaw<{ group: string; value: string | null; count: number }[]>`
    ${hits(ctx, query)}
    SELECT 'total' AS "group", NULL AS "value", count(*)::int AS "count" FROM hit WHERE ${fits(filters)}
    UNION ALL ${Prisma.join(counted, " UNION ALL ")}`;
  const countOf = (group: string, value: string | null) => rows.find((row) => row.group === group && row.value === value)?.count ?? 0;
  const facets = Object.fromEntries(
    GROUPS.map((group) => [group, options[group].map((value) => ({ value, count: countOf(group, value) }))]),
  );
  return { total: countOf("total", null), facets: facets as Facets };
}

async function listHits(ctx: Asked, query: string | null, search: Search): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`${hits(ctx, query)} ${ordered(query, search)}`;
  return rows.map(({ id }) => id);
}

function ordered(query: string | null, search: Search): Prisma.Sql {
  const offset = (search.page - 1) * PAGE_SIZE;
  const page = Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET ${offset}`;
  const order = orderOf(search);
  if (order === "title") return Prisma.sql`SELECT "id" FROM hit WHERE ${fits(search)} ORDER BY "title", "id" ${page}`;
  const newest = Prisma.sql`SELECT "id", "publishedAt" FROM hit WHERE ${fits(search)} ORDER BY "publishedAt" DESC, "id" DESC`;
  if (order === "newest" || query === null || offset >= RANKED) return Prisma.sql`${newest} ${page}`;
  return Prisma.sql`
    , candidate AS MATERIALIZED (${newest} LIMIT ${RANKED})
    SELECT c."id" FROM candidate c JOIN "search"."document" d ON d."kind" = 'initiative' AND d."id" = c."id"
    ORDER BY ts_rank_cd(d."words", ${query}::tsquery, 1) DESC, c."publishedAt" DESC, c."id" DESC ${page}`;
}

/** What would be found with less asked for; only what finds something, most first. One statement, lest a dozen words take all connections. */
async function relax(ctx: Asked, search: Search): Promise<Relaxation[]> {
  const words = analyseWords(search.q, "query").map(({ surface }) => surface);
  const tries = triesOf(search, words);
  if (tries.length === 0) return [];
  const counts = tries.map((without, at) => {
    const left = leaveOut(search, without);
    const query = tsqueryOf(analyse(left.q, "query"));
    return Prisma.sql`SELECT ${at}::int AS "at", (${hits(ctx, query)} SELECT count(*)::int FROM hit WHERE ${fits(left)}) AS "total"`;
  });
  const rows = await ctx.db.$queryRaw<{ at: number; total: number }[]>`${Prisma.join(counts, " UNION ALL ")}`;
  const found = rows.flatMap(({ at, total }) => {
    const without = tries[at];
    return without && total > 0 ? [{ without, total }] : [];
  });
  return found.sort((one, other) => other.total - one.total);
}
