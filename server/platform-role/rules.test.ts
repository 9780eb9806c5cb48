import { expect, it } from "vitest";
import { type SignedIn, VISITOR } from "#server/platform/actor";
import { mayGrant } from "./policy.ts";
import { leavesNobody, typedRole } from "./rules.ts";

const raitis: SignedIn = {
  kind: "person",
  personId: "raitis",
  name: "Raitis",
  address: "raitis@tirdzins.example",
  platformRoles: ["admin"],
  memberships: [],
};

it.each([
  ["moderator", "moderator"],
  ["Funder-Editor", "funder_editor"],
  ["funder editor", "funder_editor"],
  ["owner", null],
  ["", null],
])("reads «%s» as %s", (typed, role) => expect(typedRole(typed)).toBe(role));

it("is given by administrators only", () => {
  expect(mayGrant(raitis)).toBe(true);
  expect(mayGrant({ ...raitis, platformRoles: ["moderator", "analyst", "funder_editor"] })).toBe(false);
  expect(mayGrant(VISITOR)).toBe(false);
});

it("is never taken from the last administrator", () => {
  expect(leavesNobody("admin", 1)).toBe(true);
  expect(leavesNobody("admin", 2)).toBe(false);
  expect(leavesNobody("moderator", 1)).toBe(false);
});
