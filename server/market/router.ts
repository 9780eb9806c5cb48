import { forEveryone, nothing, router } from "#server/api/trpc";
import { countMarket, listNewest, listOfOrganisation } from "./queries.ts";
import { organisationSchema } from "./schema.ts";

export const marketRouter = router({
  counts: forEveryone.input(nothing).query(({ ctx }) => countMarket(ctx)),
  newest: forEveryone.input(nothing).query(({ ctx }) => listNewest(ctx)),
  ofOrganisation: forEveryone.input(organisationSchema).query(({ ctx, input }) => listOfOrganisation(ctx, input.slug)),
});
