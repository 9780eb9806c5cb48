import { deed, forMembers, type Onward, router } from "#server/api/trpc";
import * as commands from "./commands.ts";
import * as queries from "./queries.ts";
import { changeRoleSchema, listSchema, memberSchema } from "./schema.ts";

type Changed = { organisationId: string; self: boolean };
const mine = (id: string, said: string): Onward => ({ page: "/desk/organisations/[id]", params: { id }, said });

/** Who has left sees the organisation no more. */
const afterRemoval = ({ organisationId, self }: Changed): Onward =>
  self ? { page: "/desk", said: "organisationLeft" } : mine(organisationId, "memberRemoved");

export const membershipRouter = router({
  changeRole: forMembers
    .meta(deed(({ organisationId }: Changed) => mine(organisationId, "roleChanged")))
    .input(changeRoleSchema)
    .mutation(({ ctx, input }) => commands.changeRole(ctx, input)),
  remove: forMembers
    .meta(deed(afterRemoval))
    .input(memberSchema)
    .mutation(({ ctx, input }) => commands.removeMember(ctx, input)),
  leave: forMembers
    .meta(deed(afterRemoval))
    .input(listSchema)
    .mutation(({ ctx, input }) => commands.leaveOrganisation(ctx, input.organisationId)),
  list: forMembers.input(listSchema).query(({ ctx, input }) => queries.listMembers(ctx, input.organisationId)),
  read: forMembers.input(memberSchema).query(({ ctx, input }) => queries.readMember(ctx, input.organisationId, input.personId)),
});
