import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, PAGES, type Page, pathOf } from "#server/i18n/addresses";
import { LOCALES } from "#server/i18n/locales";
import { messagesOf } from "#server/i18n/messages";
import { GROUPS, SORTS } from "#server/search/schema";
import { keptAddressOf, NOWHERE } from "./kept-address.ts";

/** The pages that are everybody's. A page that is not here holds something of a person or of a moment: think before adding it. */
const EVERYBODYS: Page[] = [
  ...(["/", "/initiatives", "/initiatives/[slug]", "/organisations/[slug]"] as const),
  ...(["/sign-in", "/readability", "/accessibility", "/privacy"] as const),
];

const FILLING = { slug: "recepšu burtnīca/a7k2?", token: "abc", id: "abc", part: "2", personId: "abc" };
const everywhere = (Object.keys(PAGES) as Page[]).flatMap((page) => LOCALES.map((locale) => ({ page, locale })));
const keyOf = (url: string) => keptAddressOf(url)?.path ?? null;

describe("a page of ours", () => {
  it.each(everywhere)("$page in $locale is kept under the very address that we write, or not at all", ({ page, locale }) => {
    const path = pathOf(locale, { page, params: FILLING });
    expect(keyOf(path)).toBe(EVERYBODYS.includes(page) ? path : null);
  });

  it("is named by what of the market it shows", () => {
    const tagsOf = (page: Page, params = {}) => LOCALES.map((locale) => keptAddressOf(pathOf(locale, { page, params }))?.tags);
    expect(tagsOf("/")).toEqual([["market"], ["market"]]);
    expect(tagsOf("/initiatives")).toEqual([["market"], ["market"]]);
    expect(tagsOf("/initiatives/[slug]", { slug: "burtnica" })).toEqual([["initiative/burtnica"], ["initiative/burtnica"]]);
    expect(tagsOf("/organisations/[slug]", { slug: "kalni" })).toEqual([["organisation/kalni"], ["organisation/kalni"]]);
    expect(tagsOf("/privacy")).toEqual([[], []]);
  });

  it("is the same however its letters are written", () => {
    expect(keyOf("/org/%6balni")).toBe("/org/kalni");
    expect(keptAddressOf("/org/%6balni")?.tags).toEqual(["organisation/kalni"]);
  });
});

/** What reads as no name that a page of ours knows. */
const KNOWN = new Set<string>([...GROUPS, "q", "sort", "page", "all", "said", "next"]);
const nonsense = fc
  .array(
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 8 }).filter((name) => !KNOWN.has(name)),
      fc.string({ maxLength: 20, unit: "binary" }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pairs) => new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value.toWellFormed()])).toString());

const search = fc.record(
  {
    q: fc.constantFrom("ēdiens", "pārtikas paku", "a&b=c", "100 %"),
    region: fc.subarray(["kurzeme", "latgale", "zemgale"], { minLength: 1 }),
    cost: fc.subarray(["none", "up_to_500"], { minLength: 1 }),
    sort: fc.constantFrom(...SORTS.filter((sort) => sort !== "relevance")),
    page: fc.constantFrom("2", "17"),
  },
  { requiredKeys: [] },
);

describe("a flood of nonsense", () => {
  it("finds every kept page under its one key", () => {
    const addresses = EVERYBODYS.map((page): Address => ({ page, params: FILLING }));
    fc.assert(
      fc.property(fc.constantFrom(...addresses), fc.constantFrom(...LOCALES), nonsense, (address, locale, noise) => {
        const path = pathOf(locale, address);
        expect(keptAddressOf(`${path}?${noise}`)).toEqual(keptAddressOf(path));
      }),
      { numRuns: 1_000 },
    );
  });

  it("and another order make no other page of a search either", () => {
    fc.assert(
      fc.property(search, nonsense, fc.infiniteStream(fc.nat()), (asked, noise, dice) => {
        const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Record<
          string,
          string | string[]
        >;
        const path = pathOf("lv", { page: "/initiatives", query });
        const names = Object.keys(query).sort(() => ((dice.next().value ?? 0) % 2 === 0 ? 1 : -1));
        const mixed = pathOf("lv", { page: "/initiatives", query: Object.fromEntries(names.map((name) => [name, query[name] ?? ""])) });
        expect(keyOf(`${mixed}${mixed.includes("?") ? "&" : "?"}${noise}`)).toBe(keyOf(path));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["/pieredze?q=++Zupa%20%20", "/pieredze?q=Zupa"],
    ["/pieredze?q=&region=&sort=relevance&page=1", "/pieredze"],
    ["/pieredze?sort=upwards&page=-7", "/pieredze"],
    ["/pieredze?page=99999999", "/pieredze?page=1000"],
    ["/pieredze?region=latgale&region=latgale", "/pieredze?region=latgale"],
    ["/pieredze?Q=Zupa", "/pieredze"],
    ["/?q=zupa", "/"],
    ["/org/kalni?q=zupa", "/org/kalni"],
    ["/en/initiatives?q=soup#top", "/en/initiatives?q=soup"],
    ["/?__proto__=1&constructor=2&toString=3", "/"],
  ])("of which %s is %s", (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  it("of words without end is cut to those that are searched for", () => {
    expect(keyOf(`/pieredze?q=${"z".repeat(9_000)}`)).toBe(`/pieredze?q=${"z".repeat(200)}`);
  });

  it("of greetings that we never say changes nothing", () => {
    for (const said of ["", "nothing", "constructor", "toString", "__proto__"]) expect(keyOf(`/lasamiba?said=${said}`)).toBe("/lasamiba");
  });
});

describe("what is one reader's own", () => {
  it("is never kept: a greeting after a deed", () => {
    for (const said of Object.keys(messagesOf("lv").said as object)) {
      expect(keyOf(`/lasamiba?said=${said}`)).toBeNull();
      expect(keyOf(`/en/readability?x=1&said=${said}`)).toBeNull();
    }
  });

  it("is never kept: the way back after signing in", () => {
    expect(keyOf("/ienakt?next=%2Fdarbs")).toBeNull();
    expect(keyOf("/ienakt?x=1&n%65xt=/darbs")).toBeNull();
    expect(keyOf("/ienakt?q=zupa")).toBe("/ienakt");
  });
});

describe("an address of no page", () => {
  it.each([
    "/nav",
    "/nav/tadas?x=1",
    "/org",
    "/org/a/b",
    "/%70ieredze",
    "/wp-login.php?x",
    "/darbs/nekas",
    "//evil.example",
    "/initiatives",
  ])("is the one page of nowhere: %s", (url) => {
    expect(keptAddressOf(url)).toEqual({ path: NOWHERE.lv, tags: [] });
  });

  it("has one in English too", () => {
    for (const url of ["/en/pieredze", "/en/x?y=z", "/en/org/kalni"]) expect(keptAddressOf(url)).toEqual({ path: NOWHERE.en, tags: [] });
  });

  it("is asked of Next when it may lead to a page of ours", () => {
    for (const url of ["/lv", "/lv/pieredze", "/pieredze/", "/api", "/form/initiative/tell"]) expect(keptAddressOf(url)).toBeNull();
  });
});
