import { Prisma } from "#prisma/generated/client";

/** What stands on the market for anybody: what is published, told by an organisation that is not suspended. */
export const ON_MARKET = {
  state: "published",
  organisation: { state: { not: "suspended" } },
} as const satisfies Prisma.InitiativeWhereInput;

/** The same sentence for SQL; there initiatives are called i and their organisations o. */
export const ON_MARKET_SQL = Prisma.sql`i."state" = 'published' AND o."state" <> 'suspended'`;
