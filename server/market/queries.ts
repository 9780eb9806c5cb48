import { after, DAY } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { ON_MARKET } from "./policy.ts";
import { type Stall, stallOf } from "./rules.ts";

type Asked = Pick<Context, "db" | "locale">;

/** As many as fill two rows of a wide screen. */
const NEWEST = 6;

const stallSelect = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  abstract: true,
  abstractEn: true,
  place: true,
  cost: true,
  duration: true,
  municipality: { select: { nameLv: true, nameEn: true, parent: { select: { shortLv: true, shortEn: true } } } },
  organisation: { select: { name: true, nameEn: true } },
} as const;

/** The stalls of these initiatives, in this order; what has left the market meanwhile is missing. */
export async function listStalls({ db, locale }: Asked, ids: string[]): Promise<Stall[]> {
  const rows = await db.initiative.findMany({ where: { ...ON_MARKET, id: { in: ids } }, select: stallSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => stallOf(row, locale));
}

/** What came last. */
export async function listNewest({ db, locale }: Asked): Promise<Stall[]> {
  const rows = await db.initiative.findMany({
    where: ON_MARKET,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: NEWEST,
    select: stallSelect,
  });
  return rows.map((row) => stallOf(row, locale));
}

/** Everything that one organisation has told, newest first. 200: nobody tells more, and the page stays readable. */
export async function listOfOrganisation({ db, locale }: Asked, slug: string): Promise<Stall[]> {
  const where = { ...ON_MARKET, organisation: { ...ON_MARKET.organisation, slug } };
  const rows = await db.initiative.findMany({ where, orderBy: [{ publishedAt: "desc" }, { id: "desc" }], take: 200, select: stallSelect });
  return rows.map((row) => stallOf(row, locale));
}

export type Counts = { initiatives: number; organisations: number; municipalities: number; newThisWeek: number };

/** The market in true numbers: what is told, by how many, where, and what is new within seven days. */
export async function countMarket({ db, now }: Pick<Context, "db" | "now">): Promise<Counts> {
  const since = after(now(), -7 * DAY);
  const [initiatives, newThisWeek, tellers, places] = await Promise.all([
    db.initiative.count({ where: ON_MARKET }),
    db.initiative.count({ where: { ...ON_MARKET, publishedAt: { gte: since } } }),
    db.initiative.groupBy({ by: ["organisationId"], where: ON_MARKET }),
    db.initiative.groupBy({ by: ["municipalityCode"], where: { ...ON_MARKET, municipalityCode: { not: null } } }),
  ]);
  return { initiatives, newThisWeek, organisations: tellers.length, municipalities: places.length };
}
