import { describe, expect, test } from "vitest";
import { pathOf } from "./addresses.ts";
import { findAddress } from "./here.ts";

describe("which page a path leads to", () => {
  test("knows the home page in both languages", () => {
    expect(findAddress("/")?.page).toBe("/");
    expect(findAddress("/en")?.page).toBe("/");
  });

  test("finds what fills the places", () => {
    expect(findAddress("/pieredze/recepsu-burtnica")).toMatchObject({ page: "/initiatives/[slug]", params: { slug: "recepsu-burtnica" } });
  });

  test("takes a fixed word before a place", () => {
    expect(findAddress("/darbs/pieredze/jauna")?.page).toBe("/desk/initiatives/new");
    expect(findAddress("/en/desk/initiatives/new")?.page).toBe("/desk/initiatives/new");
  });

  test("keeps filters and drops the greeting", () => {
    expect(findAddress("/pieredze?q=paka&r=a&r=b&said=signedIn")?.query).toEqual({ q: ["paka"], r: ["a", "b"] });
  });

  test("leads to the same page in the other language", () => {
    const here = findAddress("/pieredze/zupa?q=a");
    expect(here && pathOf("en", here)).toBe("/en/initiatives/zupa?q=a");
  });

  test("knows no page for a strange path", () => {
    expect(findAddress("/nekurienes")).toBeNull();
    expect(findAddress("//evil.example/")).toBeNull();
    expect(findAddress("/pieredze/%E0%A4%A")).toMatchObject({ page: "/initiatives/[slug]" });
  });
});
