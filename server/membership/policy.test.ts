import { expect, it } from "vitest";
import { type MembershipRole, type SignedIn, VISITOR } from "#server/platform/actor";
import { mayChangeRole, mayRemove } from "./policy.ts";

const zane = (role: MembershipRole): SignedIn => ({
  kind: "person",
  personId: "zane",
  name: "Zane Rutka",
  address: "zane@liepaja.example",
  platformRoles: ["admin"],
  memberships: [{ organisationId: "dienests", role }],
});
const andris = { organisationId: "dienests", personId: "andris" };

it("lets owners change roles; no right over the market stands in for it", () => {
  expect((["owner", "editor", "viewer"] as const).map((role) => mayChangeRole(zane(role), "dienests"))).toEqual([true, false, false]);
});

it("lets owners remove anybody, and everybody leave", () => {
  expect(mayRemove(zane("owner"), andris)).toBe(true);
  expect(mayRemove(zane("editor"), andris)).toBe(false);
  expect(mayRemove(zane("viewer"), { ...andris, personId: "zane" })).toBe(true);
  expect(mayRemove(VISITOR, andris)).toBe(false);
});
