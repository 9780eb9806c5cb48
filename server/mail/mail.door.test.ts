import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { contextFor } from "#prisma/makers/context";
import { makePerson } from "#prisma/makers/person";
import { createCaller } from "#server/api/root";
import { connection } from "#server/platform/database";

const { db } = connection();
const visitor = createCaller(contextFor(db));

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => "none",
    (error: unknown) => (error instanceof TRPCError ? error.code : "bug"),
  );

test("outside the demo market nobody's mail is read, nobody listed, nobody signed in as", async () => {
  const { id } = await makePerson(db, { demoPartLv: "Sociālā darbiniece" });
  expect(await visitor.demo.isOpen()).toBe(false);
  expect(await refusalOf(visitor.mail.listKept())).toBe("NOT_FOUND");
  expect(await refusalOf(visitor.mail.readKept({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(visitor.demo.listPeople())).toBe("NOT_FOUND");
  expect(await refusalOf(visitor.demo.signInAs({ personId: id }))).toBe("NOT_FOUND");
  expect(await db.session.count()).toBe(0);
});
