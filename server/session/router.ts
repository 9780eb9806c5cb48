import { deed, forPeople, nothing, router } from "#server/api/trpc";
import { endAllSessions, endSession } from "./commands.ts";

export const sessionRouter = router({
  end: forPeople
    .meta(deed(() => ({ page: "/", said: "signedOut" })))
    .input(nothing)
    .mutation(({ ctx }) => endSession(ctx)),
  endAll: forPeople
    .meta(deed(() => ({ page: "/", said: "signedOutEverywhere" })))
    .input(nothing)
    .mutation(({ ctx }) => endAllSessions(ctx)),
});
