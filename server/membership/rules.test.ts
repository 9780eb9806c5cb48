import { expect, it } from "vitest";
import { leavesOwnerless } from "./rules.ts";

it("keeps the last owner: neither leaving nor another role", () => {
  expect(leavesOwnerless("owner", null, 1)).toBe(true);
  expect(leavesOwnerless("owner", "editor", 1)).toBe(true);
  expect(leavesOwnerless("owner", "owner", 1)).toBe(false);
});

it("lets an owner go when another one stays, and anybody else at any time", () => {
  expect(leavesOwnerless("owner", null, 2)).toBe(false);
  expect(leavesOwnerless("editor", null, 1)).toBe(false);
});
