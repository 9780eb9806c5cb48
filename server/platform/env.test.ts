import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env.ts";

const fit = { ORIGIN: "http://localhost:3000", DATABASE_URL: "postgres://app@db/tirdzins", AUTH_SECRET: "x".repeat(32) };

function complaintOf(given: Record<string, string>): string {
  try {
    readEnv({ ...fit, ...given });
    return "";
  } catch (error) {
    return error instanceof EnvError ? error.message : String(error);
  }
}

describe("the environment", () => {
  it("fits with little and fills in the rest", () => {
    expect(readEnv(fit)).toMatchObject({ NODE_ENV: "production", PORT: 3000, DEMO: "off", TRUSTED_PROXIES: 0 });
  });

  it("counts an empty variable as missing", () => {
    expect(readEnv({ ...fit, SMTP_URL: "", DEMO: "" })).toMatchObject({ DEMO: "off" });
  });

  it.each([
    ["PORT", "many"],
    ["ORIGIN", "tirdzins.example"],
    ["DATABASE_URL", "mysql://db"],
    ["AUTH_SECRET", "short"],
    ["SMTP_URL", "http://mail"],
    ["DEMO", "yes"],
    ["TRUSTED_PROXIES", "-1"],
  ])("names %s when it does not fit", (name, value) => {
    expect(complaintOf({ [name]: value })).toContain(name);
  });

  it("does not open the demo market to real mail or to the public", () => {
    expect(complaintOf({ DEMO: "on", SMTP_URL: "smtp://mail" })).toContain("DEMO");
    expect(complaintOf({ DEMO: "on", ORIGIN: "https://tirdzins.example" })).toContain("DEMO");
    expect(complaintOf({ DEMO: "on", ORIGIN: "http://localhost.evil.example" })).toContain("DEMO");
    expect(complaintOf({ DEMO: "on" })).toBe("");
  });
});
