import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PAGES, type Page as PageKind, pathOf } from "#server/i18n/addresses";
import { LOCALES, type Locale } from "#server/i18n/locales";
import { expect, test } from "./support/market.ts";
import { type Kind, listPageKinds } from "./support/page-kinds.ts";
import { signInAtDemo } from "./support/people.ts";

/** axe-core comes by itself only from its own package; these rules are those of WCAG 2.2 A and AA, its best practices, and AAA contrast. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const THEMES = ["light", "dark", "contrast"] as const;
const WIDTHS = [320, 1280];

test.describe.configure({ mode: "parallel", timeout: 240_000 });

for (const locale of LOCALES) {
  for (const theme of THEMES) {
    test(`every page kind, ${locale}, ${theme}`, async ({ page, db }) => {
      const kinds = await listPageKinds(db);
      expect(kinds.map((kind) => kind.address.page).sort()).toEqual(expect.arrayContaining(Object.keys(PAGES).sort() as PageKind[]));
      const faults: string[] = [];
      let seenBy = "";
      for (const kind of [...kinds].sort((one, other) => one.as.localeCompare(other.as))) {
        if (kind.as !== seenBy) await become(page, kind.as);
        seenBy = kind.as;
        faults.push(...(await faultsOf(page, kind, locale, theme)));
      }
      expect(faults).toEqual([]);
    });
  }
}

async function become(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  if (name !== "") await signInAtDemo(page, name);
}

async function faultsOf(page: Page, kind: Kind, locale: Locale, theme: (typeof THEMES)[number]): Promise<string[]> {
  const path = pathOf(locale, kind.address);
  await page.context().addCookies([{ name: "tirdzins-display", value: `m.${theme}`, url: process.env.TEST_DEMO_ORIGIN ?? "" }]);
  const response = await page.goto(`${process.env.TEST_DEMO_ORIGIN}${path}`);
  const found = response?.status() === (kind.status ?? 200) ? [] : [`${path}: answered ${response?.status()}`];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await lookAt(page)).map((fault) => `${path} at ${width}: ${fault}`));
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } })
    .analyze();
  return [...found, ...violations.map((violation) => `${path}: ${violation.id} ${violation.nodes.map((node) => node.target).join(" | ")}`)];
}

/** No sideways scroll, one h1, a language and a title. */
async function lookAt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
    const heads = document.querySelectorAll("h1").length;
    if (heads !== 1) faults.push(`${heads} h1`);
    if (!document.title.includes("Tirdziņš")) faults.push(`title "${document.title}"`);
    return faults;
  });
}
