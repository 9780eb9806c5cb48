import { expect, it } from "vitest";
import { contextOfPerson } from "#prisma/makers/context";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import { createCaller } from "#server/api/root";
import { connection } from "#server/platform/database";
import { LIMITS } from "#server/platform/limits";

const { db } = connection();

it("several accounts together cannot besiege one address with invitations", async () => {
  const address = "aplenkta@piemers.example";
  const told: string[] = [];
  for (let at = 0; at < LIMITS.invitedAddress.points + 2; at += 1) {
    const { id } = await makeOrganisation(db);
    const api = createCaller(await contextOfPerson(db, (await makeMember(db, id)).id));
    const sending = api.invitation.send({ organisationId: id, address, role: "editor" });
    told.push(await sending.then(() => "sent").catch((error: { code: string }) => error.code));
  }
  expect(told.filter((one) => one === "sent")).toHaveLength(LIMITS.invitedAddress.points);
  expect(told.slice(-2)).toEqual(["TOO_MANY_REQUESTS", "TOO_MANY_REQUESTS"]);
  expect(await db.mail.count({ where: { address } })).toBe(LIMITS.invitedAddress.points);
});
