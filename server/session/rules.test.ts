import { describe, expect, it } from "vitest";
import { DAY, HOUR, after as later, MINUTE } from "#server/platform/clock";
import { isAlive, MEMBER_LIFE } from "./rules.ts";

const opened = new Date("2026-11-19T08:00:00Z");
const session = (seenAfter: number) => ({ createdAt: opened, seenAt: later(opened, seenAfter), expiresAt: later(opened, MEMBER_LIFE) });

describe("a session", () => {
  it("of a member lives 30 days, used or not", () => {
    expect(isAlive(session(0), false, later(opened, 30 * DAY - 1))).toBe(true);
    expect(isAlive(session(29 * DAY), false, later(opened, 30 * DAY))).toBe(false);
  });

  it("of somebody with a role over the market ends after half an hour of idleness", () => {
    expect(isAlive(session(HOUR), true, later(opened, HOUR + 30 * MINUTE - 1))).toBe(true);
    expect(isAlive(session(HOUR), true, later(opened, HOUR + 30 * MINUTE))).toBe(false);
  });

  it("of somebody with a role ends after 12 hours, however busy", () => {
    expect(isAlive(session(12 * HOUR - 1), true, later(opened, 12 * HOUR))).toBe(false);
  });
});
