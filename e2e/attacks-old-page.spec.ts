import type { Page } from "@playwright/test";
import { makeInitiative } from "#prisma/makers/initiative";
import { expect, test } from "./support/market.ts";
import { enter } from "./support/people.ts";

/** A page that was opened before a new version: what we have taken away or renamed since still stands in it. */
async function openOldPage(page: Page, path: string, now: string, then: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch({ headers: { ...route.request().headers(), "accept-encoding": "identity" } });
    const text = await response.text();
    expect(text).toContain(now);
    await route.fulfill({ response, body: text.replaceAll(now, then) });
  });
  await page.goto(path);
  await page.unroute(`**${path}`);
}

test("T11: who sends a form of which a field is gone sees every word again, copies it, and opens the new page", async ({ page }) => {
  await openOldPage(page, "/en/sign-in", 'name="address"', 'name="telephone"');
  await page.getByLabel("E-mail address").fill('26 000 000 "<b>mājās</b>"');
  await page.getByRole("button", { name: "Send the code" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "This page has changed since you opened it" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByLabel("telephone")).toHaveValue('26 000 000 "<b>mājās</b>"');
  await expect(page.getByLabel("telephone")).not.toBeEditable();
  await page.setViewportSize({ width: 200, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(200);
  await page.getByRole("link", { name: "Open the page again" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in$/);
  await expect(page.getByLabel("E-mail address")).toHaveAttribute("name", "address");
});

test("T11: who saves a long story by a form that is gone loses no line of it, and nothing is written", async ({ page, db }) => {
  const { id, tellerId } = await makeInitiative(db);
  const before = await db.initiative.findUniqueOrThrow({ where: { id } });
  await enter(page, db, tellerId);
  await openOldPage(page, `/darbs/pieredze/${id}/dala/2`, "/form/telling/tell-story", "/form/telling/tell-everything");
  const story = "Pirmā rinda.\n\nOtrā rinda, “pēdiņās” & ar <zīmēm>.";
  await page.getByLabel("Kāda bija vajadzība?").fill(story);
  await page.getByLabel("1. solis").fill("Sanācām kopā.");
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Šī lapa pa šo laiku ir mainījusies" })).toBeVisible();
  await expect(page.getByLabel("need", { exact: true })).toHaveValue(story);
  await expect(page.getByLabel("actions.0", { exact: true })).toHaveValue("Sanācām kopā.");
  await expect(page.getByRole("link", { name: "Atvērt lapu no jauna" })).toHaveAttribute("href", `/darbs/pieredze/${id}/dala/2`);
  expect(await db.initiative.findUniqueOrThrow({ where: { id } })).toEqual(before);
});
