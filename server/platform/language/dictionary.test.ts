import { describe, expect, it } from "vitest";
import { lemmas, lemmasOfFolded } from "./dictionary.ts";

describe("lemmas", () => {
  it.each([
    ["pakām", "paka"],
    ["Ģimeņu", "ģimene"],
    ["vislielākajām", "liels"],
    ["jāgatavo", "gatavot"],
    ["negatavojām", "gatavot"],
    ["nestrādājošajiem", "nestrādāt"],
    ["neredzīgo", "neredzīgs"],
    ["apkalpošanas", "apkalpošana"],
    ["invaliditātēm", "invaliditāte"],
    ["mentorējam", "mentorēt"],
  ])("%s is a form of %s", (form, lemma) => expect(lemmas(form)).toContain(lemma));

  it("asks for the exact letters", () => expect(lemmas("gimene")).toEqual([]));

  it("knows no rubbish", () => expect(lemmas("qwertyzxcv")).toEqual([]));
});

describe("lemmas of a word without diacritics", () => {
  it("are all that could be meant", () => expect(lemmasOfFolded("kazas").sort()).toEqual(["kaza", "kāzas"].sort()));

  it("are none for an unknown word", () => expect(lemmasOfFolded("qwertyzxcv")).toEqual([]));
});
