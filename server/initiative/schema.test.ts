import { describe, expect, it } from "vitest";
import { problemsOf } from "#server/platform/errors";
import { askToChangeSchema, beginSchema, handInSchema } from "./schema.ts";

const id = "0198c0de-0000-7000-8000-000000000001";

describe("wrong answers are told in the words of our messages", () => {
  const problems = (result: { error?: Parameters<typeof problemsOf>[0] }) => (result.error ? problemsOf(result.error) : []);

  it("at the beginning", () => {
    const told = problems(beginSchema.safeParse({ organisationId: "", title: " " }));
    expect(told.map(({ field, reason }) => [field, reason])).toEqual([
      ["organisationId", "chooseTellingOrganisation"],
      ["title", "writeTitle"],
    ]);
  });

  it("at the end", () => {
    expect(problems(handInSchema.safeParse({ id, version: 1, consent: false }))).toEqual([
      { field: "consent", reason: "tickConsent", params: {} },
    ]);
    expect(problems(askToChangeSchema.safeParse({ id, version: 1, wish: "precizēt" }))).toEqual([
      { field: "wish", reason: "writeWish", params: {} },
    ]);
  });
});
