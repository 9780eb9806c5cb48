import { deed, forAdmins, nothing, type Onward, router } from "#server/api/trpc";
import { grant, revoke } from "./commands.ts";
import { listRoles } from "./queries.ts";
import { grantSchema, revokeSchema } from "./schema.ts";

export const platformRoleRouter = router({
  grant: forAdmins
    .meta(deed(() => ({ page: "/office/roles", said: "roleGranted" })))
    .input(grantSchema)
    .mutation(({ ctx, input }) => grant(ctx, input)),
  revoke: forAdmins
    .meta(deed(({ office }: { office: boolean }): Onward => ({ page: office ? "/office/roles" : "/desk", said: "roleRevoked" })))
    .input(revokeSchema)
    .mutation(({ ctx, input }) => revoke(ctx, input)),
  list: forAdmins.input(nothing).query(({ ctx }) => listRoles(ctx)),
});
