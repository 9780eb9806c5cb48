import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ASSESSMENT, isOutdated } from "./rules.ts";

describe("the age of the accessibility statement", () => {
  test("it holds for twelve months", () => {
    expect(isOutdated({ assessedOn: "2026-11-22" }, new Date("2027-11-21T23:59:59Z"))).toBe(false);
    expect(isOutdated({ assessedOn: "2026-11-22" }, new Date("2027-11-22T00:00:00Z"))).toBe(true);
  });

  test("ours is not outdated today: look at the site again and renew it", () => {
    expect(isOutdated(ASSESSMENT, new Date())).toBe(false);
  });
});

test.each(["lv", "en"])("every method and failure has its words in %s", (locale) => {
  const words = JSON.parse(readFileSync(`public/locales/${locale}/accessibility.json`, "utf8"));
  for (const method of ASSESSMENT.methods) expect(words.methods).toHaveProperty(method);
  for (const { key } of ASSESSMENT.failures) expect(words.failures).toHaveProperty(key);
});
