import { test as base, expect } from "@playwright/test";
import type { Database } from "#server/platform/database";
import { connection } from "#server/platform/database";
import { watchPolicy } from "./policy.ts";

type Market = {
  db: Database;
  /** What pages did against the policy they were served with, in this test; a test that ends with one of them fails. */
  violations: string[];
};

/** Browser tests look into the same database that the market runs on, and fail when a page does what its policy forbids. */
export const test = base.extend<Market>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the first argument's pattern
  db: async ({}, use) => {
    await use(connection().db);
  },
  violations: [
    async ({ browser }, use) => {
      const watch = watchPolicy(browser);
      await use(watch.violations);
      await watch.end();
      expect(watch.violations, "pages did what their policy forbids").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
