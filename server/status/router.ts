import { deed, forMembers, forModerators, forPeople, type Onward, router } from "#server/api/trpc";
import * as commands from "./commands.ts";
import * as queries from "./queries.ts";
import { claimSchema, confirmSchema, idSchema, listSchema, refuseSchema } from "./schema.ts";

type Of = { organisationId: string };
const toMine = (said: string) => deed(({ organisationId: id }: Of): Onward => ({ page: "/desk/organisations/[id]", params: { id }, said }));
const toOffice = (said: string) =>
  deed(({ organisationId: id }: Of): Onward => ({ page: "/office/moderation/organisations/[id]", params: { id }, said }));

export const statusRouter = router({
  claim: forMembers
    .meta(toMine("statusClaimed"))
    .input(claimSchema)
    .mutation(({ ctx, input }) => commands.claimStatus(ctx, input)),
  withdraw: forMembers
    .meta(toMine("statusWithdrawn"))
    .input(idSchema)
    .mutation(({ ctx, input }) => commands.withdrawStatus(ctx, input)),
  confirm: forModerators
    .meta(toOffice("statusConfirmed"))
    .input(confirmSchema)
    .mutation(({ ctx, input }) => commands.confirmStatus(ctx, input)),
  refuse: forModerators
    .meta(toOffice("statusRefused"))
    .input(refuseSchema)
    .mutation(({ ctx, input }) => commands.refuseStatus(ctx, input)),
  list: forPeople.input(listSchema).query(({ ctx, input }) => queries.listStatuses(ctx, input.organisationId)),
  read: forModerators.input(idSchema).query(({ ctx, input }) => queries.readStatus(ctx, input.id)),
});
