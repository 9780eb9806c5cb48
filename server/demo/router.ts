import { deed, forEveryone, nothing, router } from "#server/api/trpc";
import { signInAs } from "./commands.ts";
import { isOpen, listPeople } from "./queries.ts";
import { signInAsSchema } from "./schema.ts";

export const demoRouter = router({
  isOpen: forEveryone.input(nothing).query(() => isOpen()),
  listPeople: forEveryone.input(nothing).query(({ ctx }) => listPeople(ctx)),
  signInAs: forEveryone
    .meta(deed(() => ({ page: "/desk", said: "signedIn" })))
    .input(signInAsSchema)
    .mutation(({ ctx, input }) => signInAs(ctx, input)),
});
