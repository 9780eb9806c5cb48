import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { contextFor, TEST_NOW } from "#prisma/makers/context";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { createCaller } from "#server/api/root";
import { letterWriters } from "#server/letters";
import { deliverMail } from "#server/mail/commands";
import { connection } from "#server/platform/database";
import { findSession } from "#server/session/queries";

process.env.DEMO = "on";
const { db } = connection();

test("the demo people are listed with their parts, real people are not", async () => {
  const organisation = await makeOrganisation(db, { name: "Cerību stariņš" });
  await makeMember(db, organisation.id, "owner", { name: "Ilze Kalniņa", demoPartLv: "Stāsta", demoPartEn: "Tells" });
  await makePerson(db, { name: "Sandra Meldere", demoPartLv: "Pārbauda", roles: ["moderator"] });
  await makePerson(db, { name: "Īsts Cilvēks" });
  const people = await createCaller(contextFor(db, undefined, { locale: "en" })).demo.listPeople();
  expect(people.map(({ name, part, platformRoles, memberships }) => ({ name, part, platformRoles, memberships }))).toEqual([
    { name: "Sandra Meldere", part: "Pārbauda", platformRoles: ["moderator"], memberships: [] },
    { name: "Ilze Kalniņa", part: "Tells", platformRoles: [], memberships: [{ role: "owner", organisation: "Cerību stariņš" }] },
  ]);
});

test("one press signs in as a demo person, never as a real one", async () => {
  const demo = await makePerson(db, { demoPartLv: "Stāsta" });
  const real = await makePerson(db);
  const ctx = contextFor(db);
  await createCaller(ctx).demo.signInAs({ personId: demo.id });
  const live = await findSession(db, ctx.cookies.toSet[0]?.value ?? "", TEST_NOW);
  expect(live?.actor.personId).toBe(demo.id);
  const refused = createCaller(contextFor(db)).demo.signInAs({ personId: real.id });
  await expect(refused).rejects.toSatisfy((error) => error instanceof TRPCError && error.code === "NOT_FOUND");
});

test("a mail that left for nowhere is read here, its link as a path of ours", async () => {
  const visitor = createCaller(contextFor(db));
  await visitor.signIn.ask({ address: "liga@piemers.example" });
  const queued = await db.mail.findFirstOrThrow({ where: { address: "liga@piemers.example" } });
  expect(await visitor.mail.listKept()).toEqual([]);
  await deliverMail({ db, now: () => TEST_NOW, writers: letterWriters }, queued.id);
  const [listed] = await visitor.mail.listKept();
  expect(listed?.to).toBe("liga@piemers.example");
  const mail = await visitor.mail.readKept({ id: queued.id });
  expect(mail.subject).toMatch(/^Tirdziņa kods: [A-Z2-9]{4} [A-Z2-9]{4}$/);
  expect(mail.pieces.map(({ path }) => path).filter((path) => path !== null)).toEqual(["/ienakt/kods"]);
});
