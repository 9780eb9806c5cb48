import { test as base } from "@playwright/test";
import type { Database } from "#server/platform/database";
import { connection } from "#server/platform/database";

/** Browser tests look into the same database that the market runs on. */
export const test = base.extend<{ db: Database }>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the first argument's pattern
  db: async ({}, use) => {
    await use(connection().db);
  },
});

export { expect } from "@playwright/test";
