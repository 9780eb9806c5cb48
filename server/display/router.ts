import { deed, forEveryone, nothing, router } from "#server/api/trpc";
import { chooseDisplay } from "./commands.ts";
import { readDisplay } from "./queries.ts";
import { displaySchema } from "./schema.ts";

export const displayRouter = router({
  read: forEveryone.input(nothing).query(({ ctx }) => readDisplay(ctx)),
  choose: forEveryone
    .meta(deed(() => ({ page: "/readability", said: "displayChosen" })))
    .input(displaySchema)
    .mutation(({ ctx, input }) => chooseDisplay(ctx, input)),
});
