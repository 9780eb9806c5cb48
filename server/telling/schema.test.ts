import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { inputOf } from "#server/api/form-input";
import { problemsOf } from "#server/platform/errors";
import { insightsSchema, needsSchema, placeSchema, storySchema, wordsSchema } from "./schema.ts";

const keys = { id: ["0198c0de-0000-7000-8000-000000000001"], version: ["3"] };

/** What a form with these answers becomes, or what is wrong with it. */
function read(schema: z.ZodType, answers: Record<string, string[]>) {
  const result = schema.safeParse(inputOf(schema, { ...keys, ...answers }));
  return result.success ? result.data : problemsOf(result.error).map(({ field, reason }) => `${field} ${reason}`);
}

describe("the place", () => {
  const filled = {
    title: [" Zvanu  aplis "],
    titleEn: [""],
    municipalityCode: ["0004000"],
    place: [""],
    targetGroups: ["seniors"],
    themes: ["community"],
    step: [""],
    startedOn: ["3.10.2023."],
  };

  it("is read from its form", () => {
    expect(read(placeSchema, filled)).toMatchObject({
      version: 3,
      next: "on",
      title: "Zvanu aplis",
      titleEn: null,
      place: "",
      step: null,
      startedOn: "2023-10-03",
    });
  });

  it("says what is missing", () => {
    expect(
      read(placeSchema, { title: [" "], titleEn: [""], municipalityCode: [""], place: [""], step: [""], startedOn: ["rudenī"] }),
    ).toEqual([
      "title writeTitle",
      "municipalityCode chooseMunicipality",
      "targetGroups chooseTargetGroup",
      "themes chooseTheme",
      "startedOn writeDay",
    ]);
  });
});

describe("the story", () => {
  it("needs a need, one step and what worked", () => {
    expect(read(storySchema, { need: [""], "actions.0": [""], "actions.1": [" "], worked: [""], notWorked: [""] })).toEqual([
      "need writeNeed",
      "actions.0 writeAction",
      "worked writeWorked",
    ]);
  });

  it("is read without the empty rows", () => {
    const answers = {
      need: ["Vajag."],
      "actions.0": ["Viens"],
      "actions.4": ["Divi"],
      worked: ["Jā."],
      notWorked: [""],
      endUserRole: ["leads"],
    };
    expect(read(storySchema, answers)).toMatchObject({ actions: ["Viens", "Divi"], notWorked: "", endUserRole: "leads" });
  });
});

describe("the needs", () => {
  const texts = { people: [""], premises: [""], cautions: [""] };

  it("say what is not chosen and what is no number", () => {
    expect(read(needsSchema, { ...texts, hoursPerWeek: ["daudz"] })).toEqual([
      "cost chooseCost",
      "duration chooseDuration",
      "hoursPerWeek writeHours",
    ]);
    expect(read(needsSchema, { ...texts, cost: ["none"], duration: ["unknown"], hoursPerWeek: ["2,5"] })).toEqual([
      "hoursPerWeek writeHours",
    ]);
  });

  it("may leave the hours open", () => {
    expect(read(needsSchema, { ...texts, cost: ["none"], duration: ["unknown"], hoursPerWeek: [""] })).toMatchObject({
      hoursPerWeek: null,
    });
  });
});

describe("the insights", () => {
  it("are all optional", () => {
    expect(read(insightsSchema, { "obstacles.1": ["Nauda."] })).toMatchObject({
      goodExamples: [],
      obstacles: ["Nauda."],
      successFactors: [],
      conclusions: [],
    });
  });
});

describe("the words", () => {
  const texts = { abstract: ["Iesakām."], abstractEn: [""], fullText: ["- **Viens**\n- divi"] };

  it("complete a link, and leave empty rows out", () => {
    const rows = {
      "links.0.label": [""],
      "links.0.url": [""],
      "links.1.label": ["Lapa"],
      "links.1.url": ["www.piemers.lv"],
      "acknowledgements.0.funder": ["SIF"],
      "acknowledgements.0.programme": [""],
      "acknowledgements.0.period": [""],
      "acknowledgements.0.acknowledgement": [""],
    };
    expect(read(wordsSchema, { ...texts, ...rows })).toMatchObject({
      abstractEn: null,
      fullText: "- **Viens**\n- divi",
      links: [{ label: "Lapa", url: "https://www.piemers.lv" }],
      acknowledgements: [{ funder: "SIF", programme: "", period: null, acknowledgement: null }],
    });
  });

  it("send nobody to a strange place", () => {
    expect(read(wordsSchema, { ...texts, "links.0.label": [""], "links.0.url": ["javascript:alert(1)"] })).toEqual([
      "links.0.label writeLinkLabel",
      "links.0.url writeLinkAddress",
    ]);
  });

  it("stay within their limits", () => {
    expect(read(wordsSchema, { ...texts, abstract: ["a".repeat(1_501)], fullText: ["a".repeat(10_001)] })).toEqual([
      "abstract tooLong",
      "fullText tooLong",
    ]);
  });
});
