import type { Page } from "@playwright/test";
import { expect, test } from "./support/market.ts";

/** A style attribute, which no policy of ours allows. */
async function sin(page: Page): Promise<void> {
  await page.goto("/");
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
}

test("what a page does against its policy is heard, in every window", async ({ page, browser, violations, javaScriptEnabled }) => {
  await sin(page);
  const window = await browser.newContext({ javaScriptEnabled });
  await sin(await window.newPage());
  await window.close();
  await expect.poll(() => violations.filter((one) => /inline style violates/.test(one)).length).toBe(2);
  await expect.poll(() => violations.filter((one) => /policy: style-src-attr/.test(one)).length).toBe(javaScriptEnabled ? 2 : 0);
  violations.length = 0;
});

// The same deed, not forgiven.
test.fail("a test in which a page sins fails", async ({ page }) => {
  await sin(page);
});
