import { deed, forEveryone, router } from "#server/api/trpc";
import { signInAs } from "./commands.ts";
import { isOpen, listPeople } from "./queries.ts";
import { signInAsSchema } from "./schema.ts";

export const demoRouter = router({
  isOpen: forEveryone.query(() => isOpen()),
  listPeople: forEveryone.query(({ ctx }) => listPeople(ctx)),
  signInAs: forEveryone
    .meta(deed(() => ({ page: "/desk", said: "signedIn" })))
    .input(signInAsSchema)
    .mutation(({ ctx, input }) => signInAs(ctx, input)),
});
