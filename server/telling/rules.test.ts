import { describe, expect, it } from "vitest";
import { addressOf, isWebAddress, partAt, savedAnswers, savedMeanwhile, stillHolding, stopAfter, withScheme } from "./rules.ts";

const told = {
  state: "draft" as const,
  toldParts: ["place"],
  title: "Zvanu aplis",
  titleEn: null,
  municipalityCode: "0004000",
  place: "Kauguri",
  targetGroups: ["seniors"],
  themes: ["community", "volunteering"],
  step: null,
  startedOn: new Date("2023-10-03T00:00:00Z"),
  need: "",
  actions: ["Zvaniet."],
  worked: "",
  notWorked: "",
  endUserRole: null,
  cost: null,
  duration: null,
  hoursPerWeek: 2,
  people: "",
  premises: "",
  cautions: "",
  insights: [{ kind: "obstacle" as const, text: "Tarifs." }],
  abstract: "",
  abstractEn: null,
  fullText: "",
  links: [{ label: "Lapa", url: "https://piemers.lv" }],
  acknowledgements: [],
};
const whole = {
  ...told,
  toldParts: ["place", "story", "needs", "insights", "words"],
  need: "x",
  worked: "x",
  cost: "none",
  duration: "ongoing",
  abstract: "x",
};

describe("after a saved part", () => {
  it("comes the next one that is not done", () => {
    expect(stopAfter(told, "place", "on")).toBe("story");
    expect(stopAfter({ ...whole, abstract: "" }, "story", "on")).toBe("words");
  });

  it("comes the list when only earlier parts are open, and the check when none is", () => {
    expect(stopAfter({ ...whole, need: "" }, "words", "on")).toBe("list");
    expect(stopAfter(whole, "words", "on")).toBe("check");
    expect(stopAfter({ ...whole, abstract: "" }, "words", "on")).toBe("check");
  });

  it("comes what the person wished for", () => {
    expect(stopAfter(told, "place", "list")).toBe("list");
    expect(stopAfter(told, "place", "check")).toBe("check");
    expect(stopAfter({ ...whole, state: "published" }, "words", "on")).toBe("list");
  });

  it("has an address that leads back to the part", () => {
    expect(addressOf("7", "needs")).toEqual({ page: "/desk/initiatives/[id]/part/[part]", params: { id: "7", part: "3" } });
    expect(partAt("3")).toBe("needs");
    expect(["0", "6", "1.0", "", "x"].map(partAt)).toEqual([null, null, null, null, null]);
  });
});

describe("a link", () => {
  it("may be typed without its beginning", () => {
    expect(withScheme(" www.piemers.lv/lapa ")).toBe("https://www.piemers.lv/lapa");
    expect(withScheme("piemers.lv")).toBe("https://piemers.lv");
    expect(withScheme("http://piemers.lv")).toBe("http://piemers.lv");
  });

  it.each(["https://piemers.lv", "http://www.piemers.lv/a?b=c#d", "https://šķībi.lv"])("leads to the web: %s", (url) => {
    expect(isWebAddress(url)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://piemers.lv",
    "https://a:b@piemers.lv",
    "https://localhost",
    "//piemers.lv",
    "lapa",
    "https://",
  ])("leads nowhere else: %s", (url) => {
    expect(isWebAddress(withScheme(url))).toBe(false);
  });
});

describe("saved answers", () => {
  it("have the names of their fields", () => {
    expect(savedAnswers(told, "place")).toMatchObject({
      title: "Zvanu aplis",
      titleEn: null,
      startedOn: "03.10.2023.",
      themes: ["community", "volunteering"],
    });
    expect(savedAnswers(told, "story")).toMatchObject({ "actions.0": "Zvaniet.", "actions.9": null });
    expect(savedAnswers(told, "needs")).toMatchObject({ hoursPerWeek: "2", cost: null });
    expect(savedAnswers(told, "insights")).toMatchObject({ "obstacles.0": "Tarifs.", "goodExamples.0": null });
    expect(savedAnswers(told, "words")).toMatchObject({ "links.0.url": "https://piemers.lv", "acknowledgements.4.funder": null });
  });
});

describe("what was saved meanwhile", () => {
  const saved = { need: "Viņu teksts", worked: "Vienādi", themes: ["a", "b"], "actions.0": null };
  const kept = (version: string) => ({
    answers: { version: [version], need: ["Mans teksts"], worked: ["Vienādi "], themes: ["b", "a"], "actions.0": [""] },
    problems: [],
  });

  it("is told only where it differs from the person's own words", () => {
    expect(savedMeanwhile(kept("1"), saved, 2)).toEqual({ need: "Viņu teksts" });
  });

  it("is nothing when the person saw the newest version, or typed nothing", () => {
    expect(savedMeanwhile(kept("2"), saved, 2)).toEqual({});
    expect(savedMeanwhile(null, saved, 2)).toEqual({});
  });
});

describe("a refusal", () => {
  const refused = (version: string, reason: string) => ({ answers: { version: [version] }, problems: [{ field: "", reason, params: {} }] });

  it("holds for the version that it spoke of", () => {
    expect(stillHolding(refused("2", "personalCodeIn"), 2)).not.toBeNull();
    expect(stillHolding(refused("2", "personalCodeIn"), 3)).toBeNull();
    expect(stillHolding(null, 3)).toBeNull();
  });

  it("that says the version is old is told with the new one", () => {
    expect(stillHolding(refused("2", "changedMeanwhile"), 3)).not.toBeNull();
  });
});
