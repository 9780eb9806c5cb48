import { deed, forEveryone, forMembers, forModerators, forPeople, nothing, type Onward, router } from "#server/api/trpc";
import * as moderation from "#server/moderation/queries";
import * as commands from "./commands.ts";
import * as queries from "./queries.ts";
import { askToChangeSchema, beginSchema, decideSchema, handInSchema, idSchema, slugSchema, withdrawSchema } from "./schema.ts";

type Begun = { id: string };

/** Back to where the withdrawal was asked for. */
const WITHDRAWN_FROM = { desk: "/desk/initiatives/[id]", office: "/office/moderation/initiatives/[id]" } as const;

function toDesk<Answer extends Begun>(said: (answer: Answer) => string) {
  return deed((answer: Answer): Onward => ({ page: "/desk/initiatives/[id]", params: { id: answer.id }, said: said(answer) }));
}
const toOffice = (said: string) => deed((): Onward => ({ page: "/office/moderation", said }));

export const initiativeRouter = router({
  begin: forMembers
    .meta(toDesk(() => "initiativeBegun"))
    .input(beginSchema)
    .mutation(({ ctx, input }) => commands.begin(ctx, input)),
  handIn: forMembers
    .meta(toDesk(({ state }: commands.Moved) => (state === "published" ? "initiativePublished" : "initiativeHandedIn")))
    .input(handInSchema)
    .mutation(({ ctx, input }) => commands.handIn(ctx, input)),
  publish: forModerators
    .meta(toOffice("initiativePublished"))
    .input(decideSchema)
    .mutation(({ ctx, input }) => commands.publish(ctx, input)),
  askToChange: forModerators
    .meta(toOffice("initiativeSentBack"))
    .input(askToChangeSchema)
    .mutation(({ ctx, input }) => commands.askToChange(ctx, input)),
  withdraw: forPeople
    .meta(deed(({ id, from }: commands.Withdrawn): Onward => ({ page: WITHDRAWN_FROM[from], params: { id }, said: "initiativeWithdrawn" })))
    .input(withdrawSchema)
    .mutation(({ ctx, input }) => commands.withdraw(ctx, input)),
  discard: forMembers
    .meta(deed((): Onward => ({ page: "/desk", said: "draftDiscarded" })))
    .input(decideSchema)
    .mutation(({ ctx, input }) => commands.discard(ctx, input)),
  listMine: forPeople.input(nothing).query(({ ctx }) => queries.listMine(ctx)),
  listWaiting: forModerators.input(nothing).query(({ ctx }) => moderation.listWaiting(ctx)),
  listDecided: forModerators.input(nothing).query(({ ctx }) => moderation.listDecided(ctx)),
  readWaiting: forModerators.input(idSchema).query(({ ctx, input }) => moderation.readWaiting(ctx, input.id)),
  readPublic: forEveryone.input(slugSchema).query(({ ctx, input }) => queries.readPublic(ctx, input.slug)),
});
