import type { TestProject } from "vitest/node";
import { plantTerritories } from "#prisma/seed/reference/territories";
import { connect } from "#server/platform/database";
import { makeDatabase, startTestPostgres } from "./test-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    ownerUrl: string;
    appUrl: string;
  }
}

/** One cluster for all tests through the door, and in it the template with the places planted. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres(54_400);
  const { ownerUrl, appUrl } = await makeDatabase(server, "door");
  const { db, close } = connect(appUrl, 2);
  await db.$transaction(plantTerritories, { timeout: 30_000 });
  await close();
  project.provide("ownerUrl", ownerUrl);
  project.provide("appUrl", appUrl);
  return () => server.stop();
}
