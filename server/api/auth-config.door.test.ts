import { expect, it } from "vitest";
import { TestBrowser } from "#prisma/makers/form";
import { makePerson } from "#prisma/makers/person";
import { cookieName } from "#server/platform/cookies";
import { connection } from "#server/platform/database";
import { SESSION_COOKIE } from "#server/session/rules";
import { authConfig } from "./auth-config.ts";

const { db } = connection();

it("tells who is signed in, and never the token that the cookie hides from script", async () => {
  const browser = new TestBrowser(db);
  const { id } = await makePerson(db);
  await browser.signIn(id);
  const token = browser.cookies.get(cookieName(SESSION_COOKIE)) ?? "";
  const { adapter, callbacks } = authConfig();
  const found = await adapter?.getSessionAndUser?.(token);
  // So next-auth calls it, and shows to /api/auth/session whatever comes back.
  const told = await callbacks?.session?.({ session: { ...found?.session, user: found?.user }, user: found?.user } as never);
  expect(told).toMatchObject({ live: { actor: { personId: id } } });
  expect(JSON.stringify(told)).not.toContain(token);
});
