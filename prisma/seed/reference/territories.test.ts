import { describe, expect, it } from "vitest";
import territories from "./territories.json" with { type: "json" };

const ofKind = (...kinds: string[]) => territories.filter((territory) => kinds.includes(territory.kind));
const codes = new Set(territories.map((territory) => territory.code));
const municipalities = ofKind("state_city", "municipality");
const municipalityCodes = new Set(municipalities.map((territory) => territory.code));
const withCode = (code: string) => territories.find((territory) => territory.code === code);

describe("territories", () => {
  it("are 5 regions, 42 municipalities, 81 towns and all that was before", () => {
    expect(ofKind("country")).toHaveLength(1);
    expect(ofKind("planning_region")).toHaveLength(5);
    expect(ofKind("state_city")).toHaveLength(7);
    expect(municipalities).toHaveLength(42);
    expect(ofKind("town")).toHaveLength(81);
    expect(ofKind("former").length).toBeGreaterThanOrEqual(119);
  });

  it("never share a code", () => expect(codes.size).toBe(territories.length));

  it("have the parents they should: region, municipality", () => {
    const regions = new Set(ofKind("planning_region").map((territory) => territory.code));
    expect(municipalities.filter(({ parent }) => !regions.has(parent ?? ""))).toEqual([]);
    expect(ofKind("town").filter(({ parent }) => !municipalityCodes.has(parent ?? ""))).toEqual([]);
  });

  it("lead from every former one to a municipality of today", () => {
    const lost = ofKind("former").filter(
      ({ successors, validUntil }) =>
        !validUntil || successors.length === 0 || !successors.every(({ code }) => municipalityCodes.has(code)),
    );
    expect(lost).toEqual([]);
  });

  it("know what became of Rucava, Aglona and Varakļāni", () => {
    expect(withCode("0648500")).toMatchObject({ locativeLv: "Rucavā", successors: [{ code: "0027000" }] });
    expect(withCode("0604300")?.successors.map(({ code }) => code)).toEqual(["0042000", "0032000"]);
    expect(withCode("0055000")).toMatchObject({ validUntil: "2025-06-30", successors: [{ code: "0038001" }] });
  });
});

describe("names", () => {
  it("have a locative that ends like one", () => {
    expect(territories.filter(({ locativeLv }) => !/(ā|ē|ī|ū|os|ās|īs)$/.test(locativeLv))).toEqual([]);
  });

  it("say «novadā» of a municipality and the bare place of a city", () => {
    expect(ofKind("municipality").every(({ locativeLv }) => locativeLv.endsWith(" novadā"))).toBe(true);
    expect(ofKind("state_city").some(({ locativeLv }) => locativeLv.includes(" "))).toBe(false);
  });

  it("never mistake a district for the city of the same name", () => {
    const cities = new Set(ofKind("state_city").map(({ shortLv }) => shortLv));
    const mistaken = ofKind("former", "municipality").filter(({ nameLv, shortLv }) => nameLv.endsWith(" novads") && cities.has(shortLv));
    expect(mistaken).toEqual([]);
  });

  it("sort as Latvians sort them", () => {
    const sorted = ["Ķekava", "Kuldīga", "Cēsis", "Līvāni", "Ķegums", "Ludza", "Kandava"].sort(new Intl.Collator("lv").compare);
    expect(sorted).toEqual(["Cēsis", "Kandava", "Kuldīga", "Ķegums", "Ķekava", "Līvāni", "Ludza"]);
  });
});
