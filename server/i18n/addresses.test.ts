import { describe, expect, it } from "vitest";
import { localeOfPath, ownPath, pathOf } from "./addresses.ts";

describe("an address", () => {
  it("reads Latvian at the root and English under /en", () => {
    const address = { page: "/initiatives/[slug]", params: { slug: "recepsu-burtnica" } } as const;
    expect(pathOf("lv", address)).toBe("/pieredze/recepsu-burtnica");
    expect(pathOf("en", address)).toBe("/en/initiatives/recepsu-burtnica");
    expect([pathOf("lv", { page: "/" }), pathOf("en", { page: "/" })]).toEqual(["/", "/en"]);
  });

  it("carries its query and its anchor", () => {
    expect(pathOf("lv", { page: "/initiatives", query: { q: "pārtikas pakas", region: ["kurzeme", "latgale"] }, anchor: "saturs" })).toBe(
      "/pieredze?q=p%C4%81rtikas+pakas&region=kurzeme&region=latgale#saturs",
    );
  });

  it("lets nothing out of its place", () => {
    expect(pathOf("lv", { page: "/initiatives/[slug]", params: { slug: "../../x?y#z" } })).toBe("/pieredze/..%2F..%2Fx%3Fy%23z");
  });

  it("tells its language", () => {
    expect(["/", "/pieredze", "/en", "/en?x=1", "/en/initiatives", "/english", "/lv"].map(localeOfPath)).toEqual([
      "lv",
      "lv",
      "en",
      "en",
      "en",
      "lv",
      "lv",
    ]);
  });
});

describe("a path of our own", () => {
  it.each(["/", "/darbs?said=x", "/pieredze/a#b", "/en/desk"])("%s is one", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    "",
    "darbs",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/\\/evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    "https://evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "//user@evil.example",
    "/..//evil.example",
    "/./\\evil.example",
  ])("%j leads nowhere else", (path) => {
    const own = ownPath(path);
    expect(own === null || new URL(own, "http://localhost").origin === "http://localhost").toBe(true);
    expect(own?.startsWith("//") ?? false).toBe(false);
  });
});
