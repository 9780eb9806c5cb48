import { expect, it } from "vitest";
import { type SignedIn, VISITOR } from "#server/platform/actor";
import { after } from "#server/platform/clock";
import { mayAccept } from "./policy.ts";
import { INVITATION_LIFE, isOpen, maskedAddress, tokenOf } from "./rules.ts";

const now = new Date("2026-11-19T08:00:00Z");
const ilze: SignedIn = {
  kind: "person",
  personId: "ilze",
  name: "Ilze",
  address: "ilze@ceribu-starins.example",
  platformRoles: ["admin"],
  memberships: [],
};

it("carries 256 bits that only our secret can make", () => {
  expect(Buffer.from(tokenOf("a"), "base64url")).toHaveLength(32);
  expect(tokenOf("a")).toBe(tokenOf("a"));
  expect(tokenOf("a")).not.toBe(tokenOf("b"));
});

it("is open for two days and once", () => {
  const invitation = { expiresAt: after(now, INVITATION_LIFE), usedAt: null };
  expect(isOpen(invitation, after(now, INVITATION_LIFE - 1))).toBe(true);
  expect(isOpen(invitation, after(now, INVITATION_LIFE))).toBe(false);
  expect(isOpen({ ...invitation, usedAt: now }, now)).toBe(false);
});

it("is for one address alone", () => {
  expect(mayAccept(ilze, { address: "ilze@ceribu-starins.example" })).toBe(true);
  expect(mayAccept(ilze, { address: "anita@rezekne.example" })).toBe(false);
  expect(mayAccept(VISITOR, { address: "ilze@ceribu-starins.example" })).toBe(false);
});

it("shows its address only to who knows it", () => expect(maskedAddress("ilze@ceribu-starins.example")).toBe("i…@ceribu-starins.example"));
