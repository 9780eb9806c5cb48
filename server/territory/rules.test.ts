import { expect, it } from "vitest";
import { byName, locativeOf, nameOf, shortNameOf } from "./rules.ts";

const kurzeme = {
  nameLv: "Kurzemes plānošanas reģions",
  nameEn: "Kurzeme Planning Region",
  shortLv: "Kurzeme",
  shortEn: "Kurzeme",
  locativeLv: "Kurzemē",
};

it("is named in the reader's language, in full and in short", () => {
  expect(nameOf(kurzeme, "lv")).toBe("Kurzemes plānošanas reģions");
  expect(nameOf(kurzeme, "en")).toBe("Kurzeme Planning Region");
  expect(shortNameOf(kurzeme, "lv")).toBe("Kurzeme");
});

it("answers «where?» in Latvian and leaves the «in» to English messages", () => {
  expect(locativeOf(kurzeme, "lv")).toBe("Kurzemē");
  expect(locativeOf(kurzeme, "en")).toBe("Kurzeme");
});

it("is ordered as Latvians order", () => {
  const names = ["Ķekavas novads", "Limbažu novads", "Kuldīgas novads", "Cēsu novads", "Ādažu novads"].map((name) => ({ name }));
  expect(names.sort(byName).map(({ name }) => name)).toEqual([
    "Ādažu novads",
    "Cēsu novads",
    "Kuldīgas novads",
    "Ķekavas novads",
    "Limbažu novads",
  ]);
});
