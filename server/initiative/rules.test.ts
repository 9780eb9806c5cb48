import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugTail } from "#server/platform/slug";
import {
  answersIn,
  canMove,
  goesAtOnce,
  type InitiativeState,
  isDiscardable,
  isEditable,
  missingParts,
  partOf,
  partState,
  STATES,
  slugOf,
  type Told,
} from "./rules.ts";

const draft: Told = {
  toldParts: [],
  title: "Zvanu aplis",
  titleEn: null,
  municipalityCode: null,
  place: "",
  targetGroups: [],
  themes: [],
  step: null,
  startedOn: null,
  need: "",
  actions: [],
  worked: "",
  notWorked: "",
  endUserRole: null,
  cost: null,
  duration: null,
  hoursPerWeek: null,
  people: "",
  premises: "",
  cautions: "",
  insights: [],
  abstract: "",
  abstractEn: null,
  fullText: "",
  links: [],
  acknowledgements: [],
};
const whole: Told = {
  ...draft,
  toldParts: ["place", "story", "needs", "words"],
  municipalityCode: "0004000",
  targetGroups: ["seniors"],
  themes: ["community"],
  need: "Seniori ir vieni.",
  actions: ["Zvaniet."],
  worked: "Zvana 12.",
  cost: "none",
  duration: "ongoing",
  abstract: "Seniors zvana senioram.",
};

const state = fc.constantFrom(...STATES);

describe("the life of an initiative", () => {
  it("has these ways and no other", () => {
    const ways = STATES.flatMap((from) => STATES.filter((to) => canMove(from, to)).map((to) => `${from} ${to}`));
    expect(ways).toEqual([
      "draft in_review",
      "draft withdrawn",
      "in_review needs_changes",
      "in_review published",
      "in_review withdrawn",
      "needs_changes in_review",
      "needs_changes withdrawn",
      "published withdrawn",
    ]);
  });

  /** Where a draft gets when these are wished for one after another, and only what may be is done. */
  function walk(wishes: InitiativeState[]): InitiativeState[] {
    const walked: InitiativeState[] = ["draft"];
    for (const wish of wishes) if (canMove(walked.at(-1) ?? "draft", wish)) walked.push(wish);
    return walked;
  }

  it("reaches the public only past a review, and nothing leads back to a draft or from withdrawal", () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 20 }), (wishes) => {
        const walked = walk(wishes);
        const [published, withdrawn] = [walked.indexOf("published"), walked.indexOf("withdrawn")];
        expect(published === -1 || walked[published - 1] === "in_review").toBe(true);
        expect(withdrawn === -1 || withdrawn === walked.length - 1).toBe(true);
        expect(walked.lastIndexOf("draft")).toBe(0);
      }),
    );
  });

  it("can end from everywhere but from its end, and is edited until then", () => {
    for (const from of STATES) {
      expect(canMove(from, "withdrawn")).toBe(from !== "withdrawn");
      expect(isEditable(from)).toBe(from !== "withdrawn");
    }
  });

  it("is thrown away only as a draft that was never public", () => {
    expect(isDiscardable({ state: "draft", publishedAt: null })).toBe(true);
    expect(isDiscardable({ state: "draft", publishedAt: new Date(0) })).toBe(false);
    expect(isDiscardable({ state: "in_review", publishedAt: null })).toBe(false);
  });

  it("skips the review for a verified organisation that has published before, but not after a moderator's wish", () => {
    expect(goesAtOnce("draft", { confirmed: true, published: 1 })).toBe(true);
    expect(goesAtOnce("draft", { confirmed: true, published: 0 })).toBe(false);
    expect(goesAtOnce("draft", { confirmed: false, published: 3 })).toBe(false);
    expect(goesAtOnce("needs_changes", { confirmed: true, published: 3 })).toBe(false);
  });
});

describe("a part", () => {
  it("is started by a title alone, and not started without a word", () => {
    expect(partState(draft, "place")).toBe("started");
    expect(partState(draft, "story")).toBe("notStarted");
  });

  it("is done when it was saved and lacks nothing", () => {
    expect(partState(whole, "story")).toBe("done");
    expect(partState({ ...whole, worked: " " }, "story")).toBe("started");
    expect(partState({ ...whole, toldParts: [] }, "story")).toBe("started");
  });

  it("without required answers is done once it was saved, even empty", () => {
    expect(partState(whole, "insights")).toBe("notStarted");
    expect(partState({ ...whole, toldParts: ["insights"] }, "insights")).toBe("done");
  });

  it("that lacks something is named", () => {
    expect(missingParts(draft)).toEqual(["place", "story", "needs", "words"]);
    expect(missingParts(whole)).toEqual([]);
    expect(missingParts({ ...whole, actions: [] })).toEqual(["story"]);
  });

  it("is found by a field's name", () => {
    expect(partOf("links.0.url")).toBe("words");
    expect(partOf("insights.2.text")).toBe("insights");
  });

  it("holds no more than the answers", () => {
    expect(Object.keys(answersIn({ ...whole, ...{ id: "x", slug: "y" } }))).not.toContain("id");
  });
});

describe("the address", () => {
  it("is plain Latin and ends with its own letters", () => {
    expect(slugOf("Recepšu burtnīca", "a7k2")).toBe("recepsu-burtnica-a7k2");
    expect(slugOf(" „Ģimenes” – šķīvis! ", "a7k2")).toBe("gimenes-skivis-a7k2");
    expect(slugOf("Привет", "a7k2")).toBe("pieredze-a7k2");
  });

  it("is cut between words", () => {
    expect(slugOf("vārds ".repeat(16), "a7k2")).toBe(`${"vards-".repeat(10).slice(0, -1)}-a7k2`);
    expect(slugOf("ā".repeat(100), "a7k2")).toBe(`${"a".repeat(60)}-a7k2`);
  });

  it("is always fit for an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (title) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(title, slugTail()))),
    );
  });
});
