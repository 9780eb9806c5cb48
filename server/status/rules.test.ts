import { expect, it } from "vitest";
import { canHold, endsAfterItBegins, holds } from "./rules.ts";

it.each([
  ["association", "public_benefit", true],
  ["religious", "public_benefit", true],
  ["municipality", "public_benefit", false],
  ["social_enterprise", "social_enterprise", true],
  ["association", "social_enterprise", false],
  ["foundation", "memorandum", true],
  ["informal", "memorandum", false],
] as const)("%s, %s: %s", (type, kind, can) => expect(canHold(type, kind)).toBe(can));

it("ends on the day it began or later", () => {
  expect(endsAfterItBegins("2026-01-01", "2026-01-01")).toBe(true);
  expect(endsAfterItBegins("2026-01-02", "2026-01-01")).toBe(false);
  expect(endsAfterItBegins(null, "2026-01-01")).toBe(true);
});

it("holds when confirmed, to the end of its last day", () => {
  const validUntil = new Date("2026-12-31T00:00:00Z");
  expect(holds({ state: "confirmed", validUntil }, "2026-12-31")).toBe(true);
  expect(holds({ state: "confirmed", validUntil }, "2027-01-01")).toBe(false);
  expect(holds({ state: "claimed", validUntil }, "2026-12-31")).toBe(false);
});
