import { makeInitiative } from "#prisma/makers/initiative";
import { expect, test } from "./support/market.ts";
import { enter } from "./support/people.ts";

test("without a connection the words stay in their place, and are saved once it is back", async ({ page, context, db }) => {
  const draft = await makeInitiative(db);
  await enter(page, db, draft.tellerId);
  await page.goto(`/darbs/pieredze/${draft.id}/dala/2`);
  await page.getByLabel("Kāda bija vajadzība?").fill("Rakstīts bez savienojuma.");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nav savienojuma" })).toBeVisible();
  await expect(page.getByLabel("Kāda bija vajadzība?")).toHaveValue("Rakstīts bez savienojuma.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saglabāts" })).toBeVisible();
});
