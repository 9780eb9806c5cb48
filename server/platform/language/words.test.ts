import { describe, expect, it } from "vitest";
import { splitWords } from "./words.ts";

const surfaces = (text: string) => splitWords(text).map((word) => word.surface);

describe("splitting into words", () => {
  it("keeps addresses and joined words whole, with their parts", () => {
    expect(splitWords("Skat. ziedot.lv!")[1]).toMatchObject({ surface: "ziedot.lv", parts: ["ziedot", "lv"] });
    expect(splitWords("Covid-19")[0]).toMatchObject({ surface: "Covid-19", parts: ["Covid", "19"] });
  });

  it("leaves the dot on an abbreviation and nowhere else", () => {
    expect(surfaces("Rucavas nov. soc. dienests, pils.")).toEqual(["Rucavas", "nov.", "soc.", "dienests", "pils"]);
  });

  it("looks through Latvian quotes", () => {
    expect(splitWords("biedrība „Sirds“ un »Gars«").map((word) => word.surface)).toEqual(["biedrība", "Sirds", "un", "Gars"]);
  });

  it("knows where sentences start", () => {
    const starts = splitWords("Sveiki! „Mēs“ esam te.\nRīgā nekad: Liepājā").filter((word) => word.startsSentence);
    expect(starts.map((word) => word.surface)).toEqual(["Sveiki", "Mēs", "Rīgā", "Liepājā"]);
  });

  it("forgives soft hyphens and odd hyphens", () => {
    expect(surfaces("pār\u00adtika Covid\u201119")).toEqual(["pārtika", "Covid-19"]);
  });
});
