import { z } from "zod";
import { forEveryone, router } from "#server/api/trpc";
import { listMunicipalities, listRegions } from "./queries.ts";

const nothing = z.strictObject({}).optional();

export const territoryRouter = router({
  municipalities: forEveryone.input(nothing).query(({ ctx }) => listMunicipalities(ctx)),
  regions: forEveryone.input(nothing).query(({ ctx }) => listRegions(ctx)),
});
