import type { Page } from "@playwright/test";
import { makeConversation } from "#prisma/makers/conversation";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import { makePublished } from "./support/initiatives.ts";
import { expect, test } from "./support/market.ts";
import { enter } from "./support/people.ts";

const part = (page: Page, id: string) => page.goto(`/darbs/pieredze/${id}/dala/2`);

test("two windows: the second one is told, its words stay, and what was saved meanwhile is shown", async ({ page, db }) => {
  const draft = await makeInitiative(db);
  await enter(page, db, draft.tellerId);
  const second = await page.context().newPage();
  await part(page, draft.id);
  await part(second, draft.id);
  await page.getByLabel("Kāda bija vajadzība?").fill("Pirmajā logā rakstīts.");
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saglabāts" })).toBeVisible();
  await second.getByLabel("Kāda bija vajadzība?").fill("Otrajā logā rakstīts.");
  await second.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(second.getByRole("heading", { name: "Radās kļūda" })).toBeVisible();
  await expect(second.getByLabel("Kāda bija vajadzība?")).toHaveValue("Otrajā logā rakstīts.");
  await expect(second.getByText("Pirmajā logā rakstīts.")).toBeVisible();
  await second.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(second.getByRole("status").filter({ hasText: "Saglabāts" })).toBeVisible();
  const saved = await db.initiative.findUniqueOrThrow({ where: { id: draft.id }, select: { need: true } });
  expect(saved.need).toBe("Otrajā logā rakstīts.");
});

test("a double press sends one message, and the same form sent again sends none", async ({ page, db }) => {
  const initiative = await makePublished(db);
  const asker = await makeOrganisation(db);
  const person = await makeMember(db, asker.id);
  const sides = { initiativeId: initiative.id, askerId: asker.id, answererId: initiative.organisationId };
  const conversation = await makeConversation(db, sides, person.id);
  await enter(page, db, initiative.tellerId);
  await page.goto(`/darbs/sarunas/${conversation.id}`);
  await page.getByLabel("Jūsu ziņa").fill("Jā, drīkstat.");
  await page.getByRole("button", { name: "Nosūtīt ziņu" }).dblclick();
  await expect(page.getByText("Ziņa nosūtīta")).toBeVisible();
  expect(await db.message.count({ where: { conversationId: conversation.id } })).toBe(2);
});

test("who signs in again in another window presses once more and loses nothing", async ({ page, db }) => {
  const draft = await makeInitiative(db);
  await enter(page, db, draft.tellerId);
  await part(page, draft.id);
  await page.getByLabel("Kāda bija vajadzība?").fill("Rakstīts, pirms ienācu no jauna.");
  await enter(page, db, draft.tellerId);
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Radās kļūda" })).toBeVisible();
  await expect(page.getByLabel("Kāda bija vajadzība?")).toHaveValue("Rakstīts, pirms ienācu no jauna.");
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saglabāts" })).toBeVisible();
});

test("a visitor gets no cookie until they act, and nobody else is asked for anything", async ({ page, context, baseURL }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  for (const path of ["/", "/pieredze?q=partikas+paku", "/ienakt", "/lasamiba", "/privatums", "/en"]) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
  await page.goto("/lasamiba");
  await page.getByLabel(/Ļoti lieli/).check();
  await page.getByRole("button", { name: /Saglabāt/ }).click();
  await expect(page.locator("html")).toHaveAttribute("data-text", "xl");
  expect((await context.cookies()).map(({ name }) => name)).toEqual(["tirdzins-display"]);
});
