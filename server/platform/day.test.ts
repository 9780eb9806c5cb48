import { expect, it } from "vitest";
import { dayInRiga, daySchema, typedDay } from "./day.ts";

it("is the day in Riga, wherever the machine stands", () => {
  expect(dayInRiga(new Date("2026-11-22T21:59:00Z"))).toBe("2026-11-22");
  expect(dayInRiga(new Date("2026-11-22T22:00:00Z"))).toBe("2026-11-23");
  expect(dayInRiga(new Date("2026-07-01T21:00:00Z"))).toBe("2026-07-02");
});

it.each([
  ["2026-11-22", "2026-11-22"],
  ["22.11.2026.", "2026-11-22"],
  ["3. 1. 2027.", "2027-01-03"],
])("reads %s", (typed, day) => expect(typedDay(typed)).toBe(day));

it.each(["31.02.2026.", "2026-13-01", "drīz", "", "20261122"])("knows no day «%s»", (typed) => expect(typedDay(typed)).toBeNull());

it("takes no day of another age for a slip of the finger", () => {
  expect(daySchema.safeParse("0206-11-22").error?.issues[0]?.message).toBe("writeDay");
  expect(daySchema.parse("2026-11-22")).toBe("2026-11-22");
});
