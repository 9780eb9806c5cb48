import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import type { Locale } from "#server/i18n/locales";
import { searchOf } from "#server/search/rules";
import { type Labels, type Say, sentenceOf } from "./sentence.tsx";

const labels = (locale: Locale): Labels => ({
  region: new Map([
    ["kurzeme", { name: "Kurzeme", where: locale === "lv" ? "Kurzemē" : "in Kurzeme" }],
    ["latgale", { name: "Latgale", where: locale === "lv" ? "Latgalē" : "in Latgale" }],
  ]),
  municipality: new Map([["0005000", { name: "Liepāja", where: locale === "lv" ? "Liepājā" : "in Liepāja" }]]),
  theme: new Map([["food-aid", { name: locale === "lv" ? "Pārtikas atbalsts" : "Food aid" }]]),
  target: new Map([["seniors", { name: "Seniori" }]]),
  step: new Map([["idea", { name: "Ideja" }]]),
  cost: new Map([["none", { name: "bez maksas" }]]),
});

function said(locale: Locale, total: number, params: Parameters<typeof searchOf>[0]): string {
  const messages = JSON.parse(readFileSync(`public/locales/${locale}/search.json`, "utf8"));
  const t = createTranslator({ locale, messages });
  const say = ((key, values) => t(key as never, values as never)) as Say;
  const { key, params: filling } = sentenceOf(say, labels(locale), locale, { search: searchOf(params), total });
  return t.markup(key as never, { ...filling, b: (text: string) => text } as never);
}

describe("the sentence of what was found", () => {
  it.each([
    [0, "0 pieredžu atbilst"],
    [1, "1 pieredze atbilst"],
    [2, "2 pieredzes atbilst"],
    [11, "11 pieredžu atbilst"],
    [21, "21 pieredze atbilst"],
    [30, "30 pieredžu atbilst"],
  ])("counts %i as Latvians do", (total, begins) => expect(said("lv", total, { q: "zupa" })).toContain(begins));

  it("names the words and the place", () => {
    expect(said("lv", 2, { q: "partikas paku", region: "kurzeme" })).toBe("2 pieredzes atbilst vārdiem „partikas paku” Kurzemē.");
    expect(said("en", 2, { q: "partikas paku", region: "kurzeme" })).toBe("2 initiatives match the words “partikas paku” in Kurzeme.");
  });

  it("speaks of one word in the singular", () => {
    expect(said("lv", 1, { q: "zupa" })).toBe("1 pieredze atbilst vārdam „zupa”.");
    expect(said("en", 1, { q: "zupa" })).toBe("1 initiative matches the word “zupa”.");
  });

  it("names every choice", () => {
    expect(
      said("lv", 3, {
        region: ["kurzeme", "latgale"],
        municipality: "0005000",
        theme: "food-aid",
        target: "seniors",
        step: "idea",
        cost: "none",
      }),
    ).toBe(
      "3 pieredzes Kurzemē vai Latgalē, Liepājā, tēma „Pārtikas atbalsts”, kam palīdz „Seniori”, attīstības solis „Ideja”, izmaksas „bez maksas”.",
    );
  });

  it("tells how much there is when nothing is asked for", () => {
    expect(said("lv", 26, {})).toBe("Tirdziņā ir 26 pieredzes.");
    expect(said("en", 1, {})).toBe("The market holds 1 initiative.");
  });

  it("passes on what looks like a message or a tag", () => {
    expect(said("lv", 1, { q: "{total} <b>" })).toBe("1 pieredze atbilst vārdiem „{total} <b>”.");
  });
});
