import { expect, it } from "vitest";
import type { MembershipRole, SignedIn } from "#server/platform/actor";
import { VISITOR } from "#server/platform/actor";
import { mayDescribe, mayJudge, maySubmit, ownReach, publicReach, reachOf } from "./policy.ts";

const ilze = (role: MembershipRole): SignedIn => ({
  kind: "person",
  personId: "ilze",
  name: "Ilze Kalniņa",
  address: "ilze@ceribu-starins.example",
  platformRoles: [],
  memberships: [{ organisationId: "starins", role }],
});
const moderator: SignedIn = { ...ilze("viewer"), memberships: [], platformRoles: ["moderator"] };

it("lets owners and editors describe their organisation, and owners hand it in", () => {
  expect((["owner", "editor", "viewer"] as const).map((role) => mayDescribe(ilze(role), "starins"))).toEqual([true, true, false]);
  expect((["owner", "editor", "viewer"] as const).map((role) => maySubmit(ilze(role), "starins"))).toEqual([true, false, false]);
});

it("lets nobody touch another organisation", () => {
  expect(mayDescribe(ilze("owner"), "sustento")).toBe(false);
  expect(maySubmit(ilze("owner"), "sustento")).toBe(false);
  expect(mayDescribe(VISITOR, "starins")).toBe(false);
});

it("lets only a moderator judge, and a moderator describe nothing", () => {
  expect([mayJudge(moderator), mayJudge(ilze("owner")), mayJudge(VISITOR)]).toEqual([true, false, false]);
  expect(mayDescribe(moderator, "starins")).toBe(false);
});

it("reaches the public ones and one's own; a moderator reaches all", () => {
  expect(reachOf(VISITOR)).toEqual({ OR: [publicReach, { id: { in: [] } }] });
  expect(reachOf(ilze("viewer"))).toEqual({ OR: [publicReach, { id: { in: ["starins"] } }] });
  expect(reachOf(moderator)).toEqual({});
  expect(ownReach(moderator)).toEqual({ id: { in: [] } });
});
