import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as rules from "./rules.ts";
import { searchSchema } from "./schema.ts";

const everything = rules.searchOf({});

describe("what is searched", () => {
  it("says where each word of each field stands", () => {
    expect(rules.vectorOf({ A: [["zupa"]], B: [["silts"], ["zupa"]], D: [["rucava", "~rucav"]] })).toBe(
      "'zupa':1A,13B 'silts':12B 'rucava':24D '~rucav':24D",
    );
  });

  it("asks for every word by any of its tokens", () => {
    expect(rules.tsqueryOf([["vecāks", "vecs"], ["bērns"]])).toBe("('vecāks' | 'vecs') & ('bērns')");
    expect(rules.tsqueryOf([])).toBeNull();
  });

  it("asks for no more than 12 words", () => {
    expect(rules.tsqueryOf(Array.from({ length: 30 }, (_, at) => [`w${at}`]))?.split(" & ")).toHaveLength(12);
  });

  it("quotes what would mean something to PostgreSQL", () => {
    expect(rules.tsqueryOf([["d'arc", "a\\b"]])).toBe("('d''arc' | 'a\\\\b')");
  });
});

describe("an address", () => {
  it("is read into a search", () => {
    const search = rules.searchOf({
      q: "  partikas   paku ",
      region: "kurzeme",
      theme: ["food-aid", "food-aid", ""],
      sort: "newest",
      page: "3",
    });
    expect(search).toMatchObject({ q: "partikas paku", region: ["kurzeme"], theme: ["food-aid"], sort: "newest", page: 3 });
  });

  it("never fails, whatever stands in it", () => {
    const text = fc.string({ maxLength: 400, unit: "binary" });
    const value = fc.option(fc.oneof(text, fc.array(text, { maxLength: 80 })), { nil: undefined });
    const params = fc.record({ q: value, region: value, theme: value, cost: value, sort: value, page: value, other: value });
    fc.assert(
      fc.property(params, (given) => {
        expect(searchSchema.safeParse(rules.searchOf(given)).success).toBe(true);
      }),
    );
  });

  it("reads back to the same search", () => {
    const words = fc.string({ maxLength: 60 });
    const choices = fc.array(fc.constantFrom("kurzeme", "latgale", "food-aid", "idea"), { maxLength: 4 });
    const params = fc.record({
      q: words,
      region: choices,
      theme: choices,
      step: choices,
      sort: fc.constantFrom("newest", "title", "?"),
      page: fc.nat(2000).map(String),
    });
    fc.assert(
      fc.property(params, (given) => {
        const search = rules.searchOf(given);
        expect(rules.searchOf(rules.queryOf(search))).toEqual(search);
      }),
    );
  });

  it("says nothing about what is not chosen", () => expect(rules.queryOf(everything)).toEqual({}));

  it("loses one choice, and begins at the first page again", () => {
    const search = rules.searchOf({ q: "zupa", region: ["kurzeme", "latgale"], step: "idea", page: "2" });
    expect(rules.queryOf(rules.withoutChoice(search, "region", "kurzeme"))).toEqual({ q: "zupa", region: ["latgale"], step: ["idea"] });
    expect(rules.queryOf(rules.withoutGroup(search, "region"))).toEqual({ q: "zupa", step: ["idea"] });
    expect(rules.queryOf(rules.withWords(search, ""))).toEqual({ region: ["kurzeme", "latgale"], step: ["idea"] });
    expect(rules.countChoices(search)).toBe(3);
  });
});

describe("order", () => {
  it("is by date when no words are asked for", () => {
    expect(rules.orderOf({ q: "", sort: "relevance" })).toBe("newest");
    expect(rules.orderOf({ q: "zupa", sort: "relevance" })).toBe("relevance");
    expect(rules.orderOf({ q: "", sort: "title" })).toBe("title");
  });

  it("puts options that lead nowhere last, and hides none", () => {
    const options = [
      { value: "a", count: 0 },
      { value: "b", count: 2 },
      { value: "c", count: 0 },
      { value: "d", count: 1 },
    ];
    expect(rules.usefulFirst(options, ["c"]).map(({ value }) => value)).toEqual(["b", "c", "d", "a"]);
  });
});

describe("a long list", () => {
  const options = Array.from({ length: 30 }, (_, at) => ({ value: `v${at}`, count: at % 20 }));
  const shown = (chosen: string[]) => rules.firstOf(options, chosen).map(({ value }) => value);

  it("shows the ten options that find most, in their usual order", () =>
    expect(shown([])).toEqual(["v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19"]));

  it("keeps in sight whatever is chosen", () => expect(shown(["v0", "v21"])).toEqual(expect.arrayContaining(["v0", "v21", "v19"])));

  it("shows nothing that finds nothing", () =>
    expect(
      rules.firstOf(
        options.map(({ value }) => ({ value, count: value === "v3" ? 1 : 0 })),
        [],
      ),
    ).toHaveLength(1));

  it("is shown whole when it is short", () => expect(rules.firstOf(options.slice(0, 10), [])).toHaveLength(10));

  it("is asked for whole in the address", () => {
    expect(rules.wholeOf({ all: "theme" })).toBe("theme");
    expect(rules.wholeOf({ all: ["everything", "theme"] })).toBeNull();
    expect(rules.addressQueryOf({ all: "theme", q: "zupa", other: "x" })).toEqual({ q: "zupa", all: "theme" });
    expect(rules.addressQueryOf({ all: "everything" })).toEqual({});
  });
});

describe("choices", () => {
  const options = { region: ["kurzeme"], municipality: [], theme: ["food-aid"], target: [], step: ["idea"], cost: ["none"] };

  it("that no list knows are ignored, and told", () => {
    const { known, ignored } = rules.sortOut(rules.searchOf({ region: ["kurzeme", "prusija"], theme: "soup" }), options);
    expect(known.region).toEqual(["kurzeme"]);
    expect(ignored).toEqual([
      { group: "region", value: "prusija" },
      { group: "theme", value: "soup" },
    ]);
  });
});

describe("when nothing is found", () => {
  it("tries without each group, without all of them, without the words, and without each word", () => {
    const search = rules.searchOf({ q: "silta zupa", region: ["kurzeme", "latgale"], step: "idea" });
    expect(rules.triesOf(search, ["silta", "zupa"])).toEqual([
      { group: "region" },
      { group: "step" },
      { choices: true },
      { q: "" },
      { q: "zupa" },
      { q: "silta" },
    ]);
  });

  it("has nothing to leave out of one word alone", () => expect(rules.triesOf(rules.searchOf({ q: "zupa" }), ["zupa"])).toEqual([]));

  it("leaves out what it tries without", () => {
    const search = rules.searchOf({ q: "zupa", region: "kurzeme", step: "idea", page: "4" });
    expect(rules.queryOf(rules.leaveOut(search, { group: "region" }))).toEqual({ q: "zupa", step: ["idea"] });
    expect(rules.queryOf(rules.leaveOut(search, { choices: true }))).toEqual({ q: "zupa" });
    expect(rules.queryOf(rules.leaveOut(search, { q: "" }))).toEqual({ region: ["kurzeme"], step: ["idea"] });
  });
});
