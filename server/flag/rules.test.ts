import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGISTRATION_NUMBERS } from "#prisma/makers/registration-number";
import { fieldsWithCodes, flagsOf, personalCodesIn } from "./rules.ts";

describe("a personal code", () => {
  it.each(["16117519997", "161175-19997", "161175 – 19997", "161175‑19997", "32123456789", "321234-56789", "290200-12345"])(
    "is seen: %s",
    (code) => {
      expect(personalCodesIn(`Klients (p.k.${code}) nāk katru nedēļu.`)).toHaveLength(1);
    },
  );

  it("is seen behind invisible signs and in wide digits", () => {
    expect(personalCodesIn("1611\u200b75-19997")).toHaveLength(1);
    expect(personalCodesIn("１６１１７５-１９９９７")).toHaveLength(1);
  });

  it("is seen for every date of birth", () => {
    const date = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 99_999 }), fc.constantFrom("", "-"), (born, tail, dash) => {
        const [year, month, day] = born.toISOString().slice(0, 10).split("-");
        const code = `${day}${month}${year?.slice(2)}${dash}${String(tail).padStart(5, "0")}`;
        return personalCodesIn(`Viņa ${code}.`).length === 1;
      }),
    );
  });
});

describe("no personal code", () => {
  it.each(REGISTRATION_NUMBERS)("is the registration number %s", (number) => {
    expect(personalCodesIn(`Reģ. Nr. ${number}, LV${number}`)).toEqual([]);
  });

  it.each([
    "+371 26123456",
    "+37126123456",
    "37126123456",
    "+32012345678",
    "26 123 456",
    "01.02.2003",
    "01.02.2003–05.06.2007",
    "010203",
    "2016-11-10",
    "ISBN 978-9934-0-1234-5",
    "9789934012345",
    "40003521601",
    "4000352160",
    "400035216000",
    "40003O21600",
    "31047512345",
    "30027512345",
    "00017512345",
    "161175199970",
    "LV80BANK0000435195001",
    "334 524,52 €",
    "16117 519997",
  ])("is %s", (text) => {
    expect(personalCodesIn(`Lūk: ${text}, tā.`)).toEqual([]);
  });
});

describe("flags", () => {
  it("name the field as its form does", () => {
    const answers = {
      need: "161175-19997",
      actions: ["Zvaniet.", "Prasiet 320000-00000"],
      links: [{ label: "x", url: "y" }],
      startedOn: new Date(0),
      hoursPerWeek: 3,
    };
    expect(fieldsWithCodes(answers)).toEqual(["need", "actions.1"]);
  });

  it("show telephones and addresses too", () => {
    const flags = flagsOf({ people: "Zvaniet Annai: 26 123 456 vai +371 6712 3456, anna@piemers.lv" });
    expect(flags.map(({ kind, found }) => [kind, found])).toEqual([
      ["phone", "26 123 456"],
      ["phone", "+371 6712 3456"],
      ["email", "anna@piemers.lv"],
    ]);
  });

  it("leave sums and years in peace", () => {
    expect(flagsOf({ need: "2020.–2025. gadā 334 524,52 €, 47 projekti, 40003521600" })).toEqual([]);
  });

  it("are found quickly in a hostile text", () => {
    const started = performance.now();
    flagsOf({ fullText: "a@".repeat(5_000), need: "2".repeat(10_000), worked: "161175-".repeat(1_400), people: "+1 ".repeat(3_000) });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
