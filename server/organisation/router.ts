import { deed, forEveryone, forMembers, forModerators, forPeople, nothing, type Onward, router } from "#server/api/trpc";
import * as commands from "./commands.ts";
import * as queries from "./queries.ts";
import { confirmSchema, describeSchema, foundSchema, idSchema, sendBackSchema, slugSchema, suspendSchema } from "./schema.ts";

type Judged = { id: string };
const toMine = (said: string) => deed(({ id }: Judged): Onward => ({ page: "/desk/organisations/[id]", params: { id }, said }));
const toOffice = (said: string) =>
  deed(({ id }: Judged): Onward => ({ page: "/office/moderation/organisations/[id]", params: { id }, said }));

export const organisationRouter = router({
  found: forPeople
    .meta(toMine("organisationFounded"))
    .input(foundSchema)
    .mutation(({ ctx, input }) => commands.foundOrganisation(ctx, input)),
  describe: forMembers
    .meta(toMine("organisationDescribed"))
    .input(describeSchema)
    .mutation(({ ctx, input }) => commands.describeOrganisation(ctx, input)),
  submit: forMembers
    .meta(toMine("organisationSubmitted"))
    .input(idSchema)
    .mutation(({ ctx, input }) => commands.submitOrganisation(ctx, input)),
  confirm: forModerators
    .meta(toOffice("organisationConfirmed"))
    .input(confirmSchema)
    .mutation(({ ctx, input }) => commands.confirmOrganisation(ctx, input)),
  sendBack: forModerators
    .meta(toOffice("organisationSentBack"))
    .input(sendBackSchema)
    .mutation(({ ctx, input }) => commands.sendBackOrganisation(ctx, input)),
  suspend: forModerators
    .meta(toOffice("organisationSuspended"))
    .input(suspendSchema)
    .mutation(({ ctx, input }) => commands.suspendOrganisation(ctx, input)),
  restore: forModerators
    .meta(toOffice("organisationRestored"))
    .input(idSchema)
    .mutation(({ ctx, input }) => commands.restoreOrganisation(ctx, input)),
  readPublic: forEveryone.input(slugSchema).query(({ ctx, input }) => queries.readPublic(ctx, input.slug)),
  readMine: forPeople.input(idSchema).query(({ ctx, input }) => queries.readMine(ctx, input.id)),
  readWaiting: forModerators.input(idSchema).query(({ ctx, input }) => queries.readWaiting(ctx, input.id)),
  listMine: forPeople.input(nothing).query(({ ctx }) => queries.listMine(ctx)),
  listWaiting: forModerators.input(nothing).query(({ ctx }) => queries.listWaiting(ctx)),
  listUmbrellas: forPeople.input(nothing).query(({ ctx }) => queries.listUmbrellas(ctx)),
});
