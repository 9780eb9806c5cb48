import { deed, forPeople, nothing, router } from "#server/api/trpc";
import { describePerson } from "./commands.ts";
import { readMine } from "./queries.ts";
import { describeSchema } from "./schema.ts";

export const personRouter = router({
  describe: forPeople
    .meta(deed(() => ({ page: "/desk/account", said: "accountDescribed" })))
    .input(describeSchema)
    .mutation(({ ctx, input }) => describePerson(ctx, input)),
  readMine: forPeople.input(nothing).query(({ ctx }) => readMine(ctx)),
});
