import { describe, expect, it } from "vitest";
import { type StallRow, stallOf, teaserOf } from "./rules.ts";

describe("a teaser", () => {
  it("is whole sentences", () => {
    expect(teaserOf("Grupa gatavo kopā. Pēc tam māca citus. Un vēl daudz kas cits.", 40)).toBe("Grupa gatavo kopā. Pēc tam māca citus.");
  });

  it("does not take a date for the end of a sentence", () => {
    expect(teaserOf("Rucavā 2016. gada 10. novembrī notika konference. Tad cits.", 50)).toBe(
      "Rucavā 2016. gada 10. novembrī notika konference.",
    );
  });

  it("cuts a long sentence after a word", () => {
    expect(teaserOf("Cilvēki raksta receptes, gatavo kopā un māca citus", 26)).toBe("Cilvēki raksta receptes…");
  });

  it("is short when the text is", () => expect(teaserOf("Zupa")).toBe("Zupa"));
});

const row: StallRow = {
  slug: "recepsu-burtnica",
  title: "Recepšu burtnīca",
  titleEn: "The recipe booklet",
  abstract: "Lēti un garšīgi.",
  abstractEn: "Cheap and tasty.",
  place: "Rucava",
  cost: "up_to_500",
  duration: "ongoing",
  municipality: {
    nameLv: "Dienvidkurzemes novads",
    nameEn: "Dienvidkurzeme Municipality",
    parent: { shortLv: "Kurzeme", shortEn: "Kurzeme" },
  },
  organisation: { name: "Cerību stariņš", nameEn: null },
};

describe("a stall", () => {
  it("names the place in the teller's words and the region", () => {
    expect(stallOf(row, "lv")).toMatchObject({ title: "Recepšu burtnīca", place: "Rucava", region: "Kurzeme", lang: "lv" });
  });

  it("names the municipality when the teller named no place", () => {
    expect(stallOf({ ...row, place: "" }, "en").place).toBe("Dienvidkurzeme Municipality");
  });

  it("is English only when all of it is", () => {
    expect(stallOf(row, "en")).toMatchObject({ title: "The recipe booklet", teaser: "Cheap and tasty.", lang: "en" });
    expect(stallOf({ ...row, abstractEn: null }, "en")).toMatchObject({ title: "Recepšu burtnīca", lang: "lv" });
  });

  it("keeps an organisation's own name where it has no English one", () => {
    expect(stallOf(row, "en").organisation).toBe("Cerību stariņš");
  });
});
