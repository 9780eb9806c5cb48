import { expect, it, vi } from "vitest";
import { connection } from "./database.ts";
import { logBug } from "./log.ts";

const { db } = connection();

it("an error of the database is logged with its name and place, and without the values that its message quotes", async () => {
  const data = { address: "canary@piemers.example", name: "Kanārija", createdAt: "never" };
  const error = await db.person.create({ data: data as never }).catch((thrown: unknown) => thrown);
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const reference = logBug("test", error);
  const line = String(written.mock.calls[0]?.[0]);
  written.mockRestore();
  expect(JSON.parse(line)).toMatchObject({ event: "test", reference, stack: expect.stringMatching(/^PrismaClientValidationError\n +at /) });
  expect(line).not.toMatch(/canary|Kanārija/);
});
