import { expect, test } from "vitest";
import { browserKeyOf, codeOf, inGroups, typedCode } from "./rules.ts";

const ID = "2f1e7c1a-6f0e-4a57-9a51-0d5a2f0b7c11";

test("a code has eight signs without look-alikes, and is the same each time", () => {
  expect(codeOf(ID)).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
  expect(codeOf(ID)).toBe(codeOf(ID));
});

test("another sign-in has another code", () => {
  expect(codeOf(ID)).not.toBe(codeOf("2f1e7c1a-6f0e-4a57-9a51-0d5a2f0b7c12"));
});

test("small letters, spaces and dashes are no mistakes", () => {
  expect(typedCode(" abcd-efgh\u00a0")).toBe("ABCDEFGH");
  expect(typedCode(inGroups(codeOf(ID)))).toBe(codeOf(ID));
});

test("the browser's key names the sign-in and cannot be made up from it", () => {
  expect(browserKeyOf(ID).startsWith(`${ID}.`)).toBe(true);
  expect(browserKeyOf(ID).length).toBeGreaterThan(ID.length + 40);
});
