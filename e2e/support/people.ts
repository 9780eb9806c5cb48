import { expect, type Page } from "@playwright/test";
import { after, DAY } from "#server/platform/clock";
import type { Database } from "#server/platform/database";
import { hashOf, randomToken } from "#server/platform/secrets";
import { mailsTo, nextMailTo } from "./post.ts";

const CODE_SUBJECT = /kods|code/i;

/** Asks for a code at the sign-in page that is open, reads it from the mail and types it. */
export async function typeCode(page: Page, address: string): Promise<void> {
  const earlier = mailsTo(address).filter((mail) => CODE_SUBJECT.test(mail.subject)).length;
  await page.getByLabel("E-pasta adrese").fill(address);
  await page.getByRole("button", { name: "Sūtīt kodu" }).click();
  await expect(page.getByLabel("Kods no vēstules")).toBeVisible();
  const mail = await nextMailTo(address, CODE_SUBJECT, earlier);
  const code = /\b[A-Z2-9]{4} [A-Z2-9]{4}\b/.exec(mail.text)?.[0] ?? "";
  await page.getByLabel("Kods no vēstules").fill(code);
  await page.getByRole("button", { name: "Ienākt" }).click();
}

/** Signs in from the sign-in page. */
export async function signIn(page: Page, address: string): Promise<void> {
  await page.goto("/ienakt");
  await typeCode(page, address);
  await expect(page.getByRole("heading", { level: 1, name: "Mans darbs" })).toBeVisible();
}

/** Signs in at the demo market's door with one click. */
export async function signInAtDemo(page: Page, name: string): Promise<void> {
  await page.goto(`${process.env.TEST_DEMO_ORIGIN}/demo`);
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Puts a session into the browser, where how somebody came in is not what the story is about. */
export async function enter(page: Page, db: Database, personId: string): Promise<void> {
  const token = randomToken();
  const now = new Date();
  const times = { createdAt: now, seenAt: now, expiresAt: after(now, DAY) };
  await db.session.create({ data: { tokenHash: hashOf(token), personId, ...times } });
  await page
    .context()
    .addCookies([{ name: "authjs.session-token", value: token, url: process.env.TEST_ORIGIN ?? "", httpOnly: true, sameSite: "Lax" }]);
}
