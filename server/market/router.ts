import { forEveryone, nothing, router } from "#server/api/trpc";
import { slugSchema } from "#server/organisation/schema";
import { countMarket, listNewest, listOfOrganisation } from "./queries.ts";

export const marketRouter = router({
  counts: forEveryone.input(nothing).query(({ ctx }) => countMarket(ctx)),
  newest: forEveryone.input(nothing).query(({ ctx }) => listNewest(ctx)),
  ofOrganisation: forEveryone.input(slugSchema).query(({ ctx, input }) => listOfOrganisation(ctx, input.slug)),
});
