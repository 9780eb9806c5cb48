import { z } from "zod";
import { deed, forPeople, router } from "#server/api/trpc";
import { describePerson } from "./commands.ts";
import { readMine } from "./queries.ts";
import { describeSchema } from "./schema.ts";

export const personRouter = router({
  describe: forPeople
    .meta(deed(() => ({ page: "/desk/account", said: "accountDescribed" })))
    .input(describeSchema)
    .mutation(({ ctx, input }) => describePerson(ctx, input)),
  readMine: forPeople.input(z.strictObject({})).query(({ ctx }) => readMine(ctx)),
});
