import { forEveryone, nothing, router } from "#server/api/trpc";
import { listMunicipalities, listRegions } from "./queries.ts";

export const territoryRouter = router({
  municipalities: forEveryone.input(nothing).query(({ ctx }) => listMunicipalities(ctx)),
  regions: forEveryone.input(nothing).query(({ ctx }) => listRegions(ctx)),
});
