import { describe, expect, it, test } from "vitest";
import { REGISTRATION_NUMBERS } from "#prisma/makers/registration-number";
import {
  canBeSubmitted,
  changesIdentity,
  expectsNumber,
  faultOfNumber,
  isConfirmed,
  slugOf,
  tidyAreas,
  typedNumber,
  wordsSuffice,
} from "./rules.ts";

describe("a registration number", () => {
  it.each(REGISTRATION_NUMBERS)("%s is one", (number) => expect(faultOfNumber(number)).toBeNull());

  it.each([
    ["40003521601", "its last digit does not fit the others"],
    ["4000352160", "it has ten digits"],
    ["400035216000", "it has twelve"],
    ["40003O21600", "it has a letter"],
    ["40103237791", "its first ten digits have no check digit at all"],
    ["", "it is empty"],
  ])("%s is none: %s", (number) => expect(faultOfNumber(number)).toBe("wrongNumber"));

  it.each(["16117519997", "32012345678", "01019012345"])("%s is a person's code", (number) =>
    expect(faultOfNumber(number)).toBe("personalCode"),
  );

  it("notices every single mistyped digit", () => {
    const number = "40003466281";
    const wrong = [...number].flatMap((digit, place) =>
      "0123456789"
        .split("")
        .filter((other) => other !== digit)
        .map((other) => number.slice(0, place) + other + number.slice(place + 1)),
    );
    expect(wrong.filter((one) => faultOfNumber(one) === null)).toEqual([]);
  });

  it("may be typed as on tax papers, with spaces or dashes", () => expect(typedNumber(" LV 4000-3466281 ")).toBe("40003466281"));

  it("is not expected of a support group, nor of a partner abroad", () => {
    expect([expectsNumber("informal"), expectsNumber("international"), expectsNumber("association")]).toEqual([false, false, true]);
  });
});

describe("the last part of the address", () => {
  it.each([
    ["Atbalsta grupa „Cerību stariņš”", "atbalsta-grupa-ceribu-starins"],
    ["ĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuz"],
    ["  Silta   virtuve, SIA ", "silta-virtuve-sia"],
    ["Надежда", "organizacija"],
  ])("of %s is %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  it("ends between two words", () => {
    const slug = slugOf("Latvijas Cilvēku ar īpašām vajadzībām sadarbības organizācija SUSTENTO");
    expect(slug).toBe("latvijas-cilveku-ar-ipasam-vajadzibam-sadarbibas");
    expect(slugOf("a".repeat(120))).toHaveLength(60);
  });
});

describe("a confirmation", () => {
  const until = (day: string | null) =>
    ({ state: "verified", confirmedUntil: day === null ? null : new Date(`${day}T00:00:00Z`) }) as const;

  it("holds until the end of its last day", () => {
    expect(isConfirmed(until("2026-11-22"), "2026-11-22")).toBe(true);
    expect(isConfirmed(until("2026-11-22"), "2026-11-23")).toBe(false);
  });

  it("without an end does not run out", () => expect(isConfirmed(until(null), "2099-12-31")).toBe(true));

  it("is asked for at first, after a return, and when it has run out", () => {
    expect(canBeSubmitted({ state: "unverified", confirmedUntil: null }, "2026-11-22")).toBe(true);
    expect(canBeSubmitted(until("2026-11-21"), "2026-11-22")).toBe(true);
    expect(canBeSubmitted(until(null), "2026-11-22")).toBe(false);
    expect(canBeSubmitted({ state: "pending", confirmedUntil: null }, "2026-11-22")).toBe(false);
  });

  it("was given to this name, type, number and umbrella", () => {
    const before = { name: "Cerību stariņš", type: "informal", registrationNumber: null, umbrellaId: null } as const;
    expect(changesIdentity(before, { ...before })).toBe(false);
    expect(changesIdentity(before, { ...before, type: "association" })).toBe(true);
    expect(changesIdentity(before, { ...before, umbrellaId: "sustento" })).toBe(true);
  });

  it("of an organisation that should have a number and gives none needs more than a word", () => {
    const nameless = { type: "association", registrationNumber: null } as const;
    expect(wordsSuffice(nameless, "Zinu viņus")).toBe(false);
    expect(wordsSuffice(nameless, "Runāju ar vadītāju pa tālruni 20. novembrī.")).toBe(true);
    expect(wordsSuffice({ type: "informal", registrationNumber: null }, "Zinu viņus")).toBe(true);
    expect(wordsSuffice({ ...nameless, registrationNumber: "40003466281" }, "Reģistrs")).toBe(true);
  });
});

test("who works in all of Latvia need not name its parts", () => {
  expect(tidyAreas(["kurzeme", "LV", "0027000"])).toEqual(["LV"]);
  expect(tidyAreas(["kurzeme", "kurzeme"])).toEqual(["kurzeme"]);
});
