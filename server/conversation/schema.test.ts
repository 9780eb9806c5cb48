import { expect, test } from "vitest";
import { answerSchema, askSchema, listSchema } from "./schema.ts";

const ID = "019a9d5e-0000-7000-8000-000000000001";
const asked = (text: string) => askSchema.safeParse({ slug: "recepsu-burtnica", organisationId: ID, text });

test("a question of ten letters is one; spaces do not count", () => {
  expect(asked("Vai varat?").success).toBe(true);
  expect(asked("  Kā?       ").error?.issues[0]?.message).toBe("writeQuestion");
});

test("a question of more than 4,000 letters is too long", () => {
  expect(asked("a".repeat(4_000)).success).toBe(true);
  expect(asked("a".repeat(4_001)).success).toBe(false);
});

test("signs that no database takes are left out, line ends stay", () => {
  expect(answerSchema.parse({ id: ID, text: "Jā\u0000,\nprotams\u0007" }).text).toBe("Jā,\nprotams");
});

test("an organisation must be chosen", () => {
  const issues = askSchema.safeParse({ slug: "recepsu-burtnica", text: "Vai varat?" }).error?.issues;
  expect(issues?.map(({ path, message }) => [path.join("."), message])).toEqual([["organisationId", "chooseOrganisation"]]);
});

test("the list begins with its first page", () => {
  expect(listSchema.parse(undefined)).toEqual({ page: 1 });
});
