import { expect, it } from "vitest";
import { inputOf } from "#server/api/form-input";
import { problemsOf } from "#server/platform/errors";
import { foundSchema } from "./schema.ts";

const typed = {
  name: ["Atbalsta grupa „Cerību stariņš”"],
  nameEn: [""],
  type: ["informal"],
  registrationNumber: [""],
  seatCode: ["0027000"],
  serviceAreas: ["kurzeme"],
  serviceMunicipalities: ["0005000"],
  about: ["Gatavojam kopā."],
  aboutEn: [""],
  web: [""],
  umbrellaId: [""],
};

function problemsIn(changes: Record<string, string[]>): [string, string][] {
  const parsed = foundSchema.safeParse(inputOf(foundSchema, { ...typed, ...changes }));
  return parsed.success ? [] : problemsOf(parsed.error).map(({ field, reason }) => [field, reason]);
}

it("is satisfied with a support group: a name, a place and two words", () => expect(problemsIn({})).toEqual([]));

it.each([
  ["name", "", "writeOrganisationName"],
  ["name", "Uzvarēji! https://balva.example", "noLinkInName"],
  ["type", "", "chooseType"],
  ["registrationNumber", "40003466280", "wrongNumber"],
  ["registrationNumber", "161175-19997", "personalCode"],
  ["seatCode", "", "chooseMunicipality"],
  ["about", " ", "writeAbout"],
  ["web", "javascript:alert(1)", "writeWebAddress"],
  ["web", "http://localhost", "writeWebAddress"],
])("%s «%s»: %s", (field, value, reason) => expect(problemsIn({ [field]: [value] })).toEqual([[field, reason]]));

it("completes a web address as people mean it", () => {
  const parsed = foundSchema.parse(inputOf(foundSchema, { ...typed, web: ["www.diakonija.lv"] }));
  expect(parsed.web).toBe("https://www.diakonija.lv");
});

it("never hands on a personal code, not even within its complaint", () => {
  const parsed = foundSchema.safeParse(inputOf(foundSchema, { ...typed, registrationNumber: ["161175-19997"] }));
  expect(JSON.stringify(parsed.error?.issues)).not.toContain("19997");
});
