import { plantTerritories } from "#prisma/seed/reference/territories";
import { closeConnection, connection } from "#server/platform/database";
import { closeJobs } from "#server/platform/jobs";
import { plantMarket } from "./market/plant.ts";

/** Plants what every market needs, and the demo market where it is wished for. Idempotent. */
export async function plant({ market }: { market: boolean }): Promise<void> {
  const { db } = connection();
  await db.$transaction(plantTerritories, { timeout: 30_000 });
  if (market) await plantMarket(db);
  await closeJobs();
  await closeConnection();
}
