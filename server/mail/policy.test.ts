import { expect, test } from "vitest";
import { keptReach } from "./policy.ts";

test("kept mails are read in the demo market only", () => {
  expect(keptReach({ DEMO: "off" })).toBeNull();
  expect(keptReach({ DEMO: "on" })).toEqual({ state: "kept" });
});
