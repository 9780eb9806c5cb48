import { deed, forEveryone, forMembers, forPeople, nothing, type Onward, router } from "#server/api/trpc";
import * as commands from "./commands.ts";
import * as queries from "./queries.ts";
import { idSchema, listSchema, sendSchema, tokenSchema } from "./schema.ts";

type Of = { organisationId: string };
const toMine = (said: string) => deed(({ organisationId: id }: Of): Onward => ({ page: "/desk/organisations/[id]", params: { id }, said }));

export const invitationRouter = router({
  send: forMembers
    .meta({ ...toMine("invitationSent"), limit: "invitations" })
    .input(sendSchema)
    .mutation(({ ctx, input }) => commands.sendInvitation(ctx, input)),
  accept: forPeople
    .meta(toMine("invitationAccepted"))
    .input(tokenSchema)
    .mutation(({ ctx, input }) => commands.acceptInvitation(ctx, input.token)),
  cancel: forMembers
    .meta(toMine("invitationCancelled"))
    .input(idSchema)
    .mutation(({ ctx, input }) => commands.cancelInvitation(ctx, input.id)),
  list: forMembers.input(listSchema).query(({ ctx, input }) => queries.listInvitations(ctx, input.organisationId)),
  listMine: forPeople.input(nothing).query(({ ctx }) => queries.listMine(ctx)),
  readByToken: forEveryone.input(tokenSchema).query(({ ctx, input }) => queries.readByToken(ctx, input.token)),
});
