import { forEveryone, nothing, router } from "#server/api/trpc";
import { listKept, readKept } from "./queries.ts";
import { readKeptSchema } from "./schema.ts";

export const mailRouter = router({
  listKept: forEveryone.input(nothing).query(({ ctx }) => listKept(ctx)),
  readKept: forEveryone.input(readKeptSchema).query(({ ctx, input }) => readKept(ctx, input)),
});
