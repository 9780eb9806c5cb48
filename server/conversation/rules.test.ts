import { expect, test } from "vitest";
import { beginningOf, isUnread, otherSide } from "./rules.ts";

test("a short message begins with all of itself, on one line", () => {
  expect(beginningOf(" Labdien!\n\nVai drīkst?  ")).toBe("Labdien! Vai drīkst?");
});

test("a long message is cut between words", () => {
  const beginning = beginningOf("vārds ".repeat(100));
  expect(beginning.endsWith("vārds…")).toBe(true);
  expect(beginning.length).toBeLessThanOrEqual(141);
});

test("a message without spaces is cut, and never within a sign", () => {
  expect(beginningOf(`${"a".repeat(139)}😀${"b".repeat(100)}`)).toBe(`${"a".repeat(139)}…`);
});

test("what the other side wrote is unread until it has been read", () => {
  const wrote = new Date("2026-11-19T08:00:00Z");
  expect(isUnread(wrote, null)).toBe(true);
  expect(isUnread(wrote, new Date("2026-11-19T07:59:59Z"))).toBe(true);
  expect(isUnread(wrote, wrote)).toBe(false);
});

test("nothing is unread where the other side is silent", () => {
  expect(isUnread(null, null)).toBe(false);
});

test("each side has the other one across", () => {
  const sides = { askerId: "rezekne", answererId: "rucava" };
  expect(otherSide(sides, "rezekne")).toBe("rucava");
  expect(otherSide(sides, "rucava")).toBe("rezekne");
});
