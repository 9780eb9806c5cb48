import type { Page } from "@playwright/test";
import { pathOf } from "#server/i18n/addresses";
import { expect, test } from "./support/market.ts";
import { listPageKinds } from "./support/page-kinds.ts";
import { signInAtDemo } from "./support/people.ts";

test.describe.configure({ timeout: 300_000 });

test("every page kind by keyboard: the skip link first, everything reached, focus seen, no trap", async ({ page, db }) => {
  const kinds = await listPageKinds(db);
  const faults: string[] = [];
  let seenBy = "";
  for (const kind of kinds) {
    if (kind.as !== seenBy) {
      await page.context().clearCookies();
      if (kind.as !== "") await signInAtDemo(page, kind.as);
      seenBy = kind.as;
    }
    const path = pathOf("lv", kind.address);
    await page.goto(`${process.env.TEST_DEMO_ORIGIN}${path}`);
    faults.push(...(await tabThrough(page)).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

/** Walks with Tab over the whole page; of radio buttons one of a group is a stop. */
async function tabThrough(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary"),
    ];
    const stops = all.filter((element) => element.checkVisibility() && !element.hasAttribute("disabled"));
    for (const [index, stop] of stops.entries()) stop.dataset.stop = String(index);
    (document.activeElement as HTMLElement | null)?.blur();
    return stops.length;
  });
  const reached = new Set<string>();
  const faults: string[] = [];
  for (let press = 0; press < wanted + 40 && reached.size < wanted; press += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      const { outlineStyle, outlineWidth } = active ? getComputedStyle(active) : { outlineStyle: "none", outlineWidth: "0px" };
      return {
        stop: active?.dataset.stop ?? "",
        text: active?.textContent?.trim().slice(0, 40) ?? "",
        seen: outlineStyle !== "none" && outlineWidth !== "0px",
      };
    });
    if (press === 0 && !/satur|content/i.test(at.text)) faults.push(`the first stop is "${at.text}"`);
    if (at.stop !== "" && !at.seen) faults.push(`no focus to be seen at "${at.text}"`);
    if (at.stop !== "") reached.add(at.stop);
  }
  if (reached.size < wanted) faults.push(`${wanted - reached.size} of ${wanted} stops are never reached`);
  return faults;
}
