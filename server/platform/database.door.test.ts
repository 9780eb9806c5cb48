import { expect, it } from "vitest";
import { connection } from "./database.ts";

const { db } = connection();

it("an error of the database tells no values, for it goes into the log", async () => {
  const data = { address: "canary@piemers.example", name: "Kanārija", createdAt: "never" };
  const error = await db.person.create({ data: data as never }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).stack).not.toMatch(/canary|Kanārija/);
});
