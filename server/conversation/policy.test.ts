import { expect, test } from "vitest";
import { type MembershipRole, type SignedIn, VISITOR } from "#server/platform/actor";
import { askersFor, askingState, mayAnswer, mayAsk, reachOf, readsAs, sideOf } from "./policy.ts";

const SIDES = { askerId: "rezekne", answererId: "rucava" };

function member(places: Record<string, MembershipRole>): SignedIn {
  const memberships = Object.entries(places).map(([organisationId, role]) => ({ organisationId, role }));
  return { kind: "person", personId: "liga", name: "Līga", address: "liga@piemers.example", platformRoles: [], memberships };
}

test("conversations are seen by members of either side, by nobody else", () => {
  expect(reachOf(member({ rezekne: "viewer" }))).toEqual({ OR: [{ askerId: { in: ["rezekne"] } }, { answererId: { in: ["rezekne"] } }] });
  expect(reachOf(VISITOR)).toEqual({ OR: [{ askerId: { in: [] } }, { answererId: { in: [] } }] });
});

test("a moderator's role opens no conversation", () => {
  const moderator: SignedIn = { ...member({}), platformRoles: ["moderator", "admin"] };
  expect(reachOf(moderator)).toEqual(reachOf(VISITOR));
});

test("owners and editors ask and answer, readers do not", () => {
  expect(mayAsk(member({ rezekne: "editor" }), "rezekne")).toBe(true);
  expect(mayAsk(member({ rezekne: "viewer" }), "rezekne")).toBe(false);
  expect(mayAnswer(member({ rucava: "owner" }), SIDES)).toBe(true);
  expect(mayAnswer(member({ rucava: "viewer" }), SIDES)).toBe(false);
  expect(mayAnswer(member({ liepaja: "owner" }), SIDES)).toBe(false);
});

test("each answers for their own side", () => {
  expect(sideOf(member({ rucava: "owner" }), SIDES, "rucava")).toBe("rucava");
  expect(sideOf(member({ rezekne: "editor" }), SIDES, "rezekne")).toBe("rezekne");
});

test("who speaks for both sides answers for the one whose turn it is", () => {
  const both = member({ rezekne: "owner", rucava: "editor" });
  expect(sideOf(both, SIDES, "rezekne")).toBe("rucava");
  expect(sideOf(both, SIDES, "rucava")).toBe("rezekne");
});

test("a reader of one side who speaks for the other answers for that one", () => {
  expect(sideOf(member({ rezekne: "viewer", rucava: "editor" }), SIDES, "rucava")).toBe("rucava");
});

test("a conversation is read from one's own side", () => {
  expect(readsAs(member({ rucava: "viewer" }), SIDES)).toBe("rucava");
  expect(readsAs(member({ rezekne: "viewer" }), SIDES)).toBe("rezekne");
});

test("nobody asks their own organisation on its own behalf", () => {
  expect(askersFor(member({ rucava: "owner", rezekne: "editor", liepaja: "viewer" }), "rucava")).toEqual(["rezekne"]);
});

test("whoever cannot ask is told why", () => {
  expect(askingState(member({}), "rucava")).toBe("noOrganisation");
  expect(askingState(member({ rucava: "owner" }), "rucava")).toBe("own");
  expect(askingState(member({ rezekne: "viewer" }), "rucava")).toBe("reader");
  expect(askingState(member({ rezekne: "editor" }), "rucava")).toBe("open");
});
