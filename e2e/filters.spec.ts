import type { Page } from "@playwright/test";
import { expect, test } from "./support/market.ts";

const RESULTS = "Rādīt rezultātus";
const ALL_THEMES = /^Rādīt visas tēmas/;

test("a long list shows what finds most, and all of it when asked, with what was ticked before", async ({ page }) => {
  await page.goto("/pieredze");
  await open(page, "Atlase");
  await page.getByLabel(/^Kurzeme/).check();
  await open(page, "Tēma");
  const themes = page.getByRole("group", { name: "Tēma" }).getByRole("checkbox");
  const few = await themes.count();
  await page.getByRole("button", { name: ALL_THEMES }).click();
  await expect(page.getByRole("button", { name: ALL_THEMES })).toHaveCount(0);
  await expect(page.getByLabel(/^Kurzeme/)).toBeChecked();
  expect(few).toBeLessThanOrEqual(10);
  expect(await themes.count()).toBeGreaterThan(few);
  await expect(themes.last()).toBeVisible();
});

test("an option from the end of a long list is found, kept and taken away", async ({ page }) => {
  await page.goto("/pieredze?all=theme");
  const last = page.getByRole("group", { name: "Tēma" }).getByRole("checkbox").last();
  const theme = (await last.getAttribute("value")) ?? "";
  await last.check();
  await page.getByRole("button", { name: RESULTS }).click();
  expect(new URL(page.url()).searchParams.getAll("theme")).toEqual([theme]);
  await expect(page.getByRole("link", { name: /^Noņemt atlasi/ })).toBeVisible();
  await open(page, "Atlase");
  await expect(page.locator(`[type=checkbox][value=${theme}]`)).toBeChecked();
});

test("Enter on a tick shows the results, and no long list", async ({ page }) => {
  await page.goto("/pieredze");
  await open(page, "Atlase");
  await page.getByLabel(/^Kurzeme/).check();
  await page.keyboard.press("Enter");
  await page.waitForURL(/region=kurzeme/);
  expect(new URL(page.url()).search).toBe("?region=kurzeme");
});

function open(page: Page, summary: string): Promise<void> {
  return page.locator("summary", { hasText: summary }).click();
}
