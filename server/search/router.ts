import { forEveryone, router } from "#server/api/trpc";
import { searchInitiatives } from "./queries.ts";
import { searchSchema } from "./schema.ts";

export const searchRouter = router({
  initiatives: forEveryone.input(searchSchema).query(({ ctx, input }) => searchInitiatives(ctx, input)),
});
