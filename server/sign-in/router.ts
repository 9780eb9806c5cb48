import { deed, forEveryone, nothing, type Onward, router } from "#server/api/trpc";
import { askForCode, confirmCode } from "./commands.ts";
import { findAsked, holdsWords } from "./queries.ts";
import { askSchema, confirmSchema } from "./schema.ts";

export const signInRouter = router({
  ask: forEveryone
    .meta(deed(() => ({ page: "/sign-in/code" })))
    .input(askSchema)
    .mutation(({ ctx, input }) => askForCode(ctx, input)),
  confirm: forEveryone
    .meta(deed(({ goingTo }: { goingTo: string | null }): Onward => (goingTo ? { path: goingTo } : { page: "/desk", said: "signedIn" })))
    .input(confirmSchema)
    .mutation(({ ctx, input }) => confirmCode(ctx, input)),
  findAsked: forEveryone.input(nothing).query(({ ctx }) => findAsked(ctx)),
  holdsWords: forEveryone.input(nothing).query(({ ctx }) => holdsWords(ctx)),
});
