import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { makeOrganisation, REZEKNE } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import type { Database } from "#server/platform/database";
import { expect, test } from "./support/market.ts";
import { signIn, typeCode } from "./support/people.ts";
import { mailsTo, nextMailTo } from "./support/post.ts";
import {
  expectOnlyNeedMissing,
  handIn,
  NEED,
  tellInsights,
  tellNeeds,
  tellPlace,
  tellStoryWithoutNeed,
  tellWords,
} from "./support/telling.ts";

test.describe.configure({ timeout: 180_000 });

async function cast(db: Database) {
  const mark = randomUUID().slice(0, 8);
  const ngo = await makeOrganisation(db, { name: `Nīcas kopgalds ${mark}` });
  const town = await makeOrganisation(db, { name: `Pašvaldība ${mark}`, type: "municipality", seatCode: REZEKNE });
  await makeMember(db, ngo.id, "owner");
  const editor = await makeMember(db, ngo.id, "editor", { address: `redaktore-${mark}@nica.example`, name: "Agita Redaktore" });
  const asker = await makeMember(db, town.id, "editor", { address: `ruta-${mark}@rezekne.example`, name: "Ruta Vaicātāja" });
  const moderator = await makePerson(db, { address: `moderatore-${mark}@tirdzins.example`, roles: ["moderator"] });
  return { mark, ngo, town, editor, asker, moderator, title: `Kopgalda receptes ${mark}` };
}

type Cast = Awaited<ReturnType<typeof cast>>;

test("an initiative tells its experience, a municipality in another region finds it and asks, the answer arrives", async ({
  browser,
  page,
  db,
  javaScriptEnabled,
}) => {
  const people = await cast(db);
  const elsewhere = async (): Promise<[BrowserContext, Page]> => {
    const context = await browser.newContext({
      javaScriptEnabled: javaScriptEnabled ?? true,
      locale: "lv-LV",
      viewport: { width: 360, height: 740 },
    });
    return [context, await context.newPage()];
  };

  await test.step("first sitting: a wrong answer, an expired session, no word lost", () => firstSitting(page, db, people));
  await page.context().clearCookies();
  await test.step("second sitting: the rest, the check, handing in", () => secondSitting(page, people));

  const [office, desk] = await elsewhere();
  await test.step("a moderator asks to make it precise", () => askToChange(desk, people));
  await test.step("the editor makes it precise", () => makePrecise(page, people));
  await test.step("the moderator publishes", () => publish(desk, people));
  await office.close();

  const [, reader] = await elsewhere();
  await test.step("a municipality in another region finds it and asks", () => findAndAsk(reader, people));
  await test.step("the organisation answers on the site", () => answer(page, people));
  await test.step("the answer arrives by mail and stands on the site", () => readAnswer(reader, people));
  await test.step("nobody's address has appeared anywhere", () => expectNoAddress(reader, page, people));
});

async function firstSitting(page: Page, db: Database, { editor, ngo, title }: Cast): Promise<void> {
  await page.goto("/darbs/pieredze/jauna");
  await typeCode(page, editor.address);
  await page.getByLabel("Kā sauc jūsu iniciatīvu?").fill(title);
  const choice = page.getByRole("radio", { name: ngo.name });
  if (await choice.isVisible()) await choice.check();
  await page.getByRole("button", { name: "Sākt melnrakstu" }).click();
  await page.getByRole("link", { name: "Nosaukums un vieta" }).click();
  await tellPlace(page);
  await tellStoryWithoutNeed(page);
  await expectOnlyNeedMissing(page);
  await page.getByLabel("Kāda bija vajadzība?").fill(NEED);
  await db.session.deleteMany({ where: { personId: editor.id } });
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByText("Jūsu uzrakstītais ir saglabāts.")).toBeVisible();
  await typeCode(page, editor.address);
  await expect(page.getByLabel("Kāda bija vajadzība?")).toHaveValue(NEED);
  await expect(page.getByLabel("2. solis")).toHaveValue("Katrs uzrakstīja vienu recepti.");
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saglabāts" })).toBeVisible();
}

async function secondSitting(page: Page, { editor, title }: Cast): Promise<void> {
  await signIn(page, editor.address);
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("listitem").filter({ hasText: "Vajadzība un risinājums" })).toContainText("Pabeigts");
  await page.getByRole("link", { name: "Ko vajag, lai pārņemtu" }).click();
  await tellNeeds(page);
  await tellInsights(page);
  await tellWords(page);
  await expect(page.getByRole("heading", { level: 1, name: "Pārbaudiet atbildes" })).toBeVisible();
  await expect(page.getByText(NEED)).toBeVisible();
  await handIn(page);
}

async function openInOffice(page: Page, title: string): Promise<void> {
  await page.goto("/darbs/moderacija");
  await page
    .getByRole("link", { name: new RegExp(title) })
    .first()
    .click();
  await expect(page.getByText(NEED).first()).toBeVisible();
}

async function askToChange(page: Page, { moderator, editor, title }: Cast): Promise<void> {
  await signIn(page, moderator.address);
  await openInOffice(page, title);
  await page.getByLabel("Kas jāprecizē?").fill("Lūdzu, uzrakstiet, cik cilvēku vajag, lai sāktu.");
  await page.getByRole("button", { name: "Prasīt precizēt" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Lūgums precizēt ir nosūtīts" })).toBeVisible();
  const mail = await nextMailTo(editor.address, new RegExp(title));
  expect(mail.text).toContain("cik cilvēku vajag");
}

async function makePrecise(page: Page, { title }: Cast): Promise<void> {
  await page.goto("/darbs");
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByText("Lūdzu, uzrakstiet, cik cilvēku vajag, lai sāktu.")).toBeVisible();
  await page.getByRole("link", { name: "Ko vajag, lai pārņemtu" }).click();
  await page.getByLabel("Kas to dara?").fill("Viens grupas vadītājs un divi brīvprātīgie.");
  await page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saglabāts" })).toBeVisible();
  await page.goto("/darbs");
  await page.getByRole("link", { name: title }).first().click();
  await page.getByRole("link", { name: "Pārbaudīt un nodot" }).click();
  await handIn(page);
}

async function publish(page: Page, { editor, title }: Cast): Promise<void> {
  await openInOffice(page, title);
  await expect(page.getByText("Viens grupas vadītājs un divi brīvprātīgie.")).toBeVisible();
  const earlier = mailsTo(editor.address).filter((mail) => mail.subject.includes(title)).length;
  await page.getByRole("button", { name: "Publicēt" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Publicēts" })).toBeVisible();
  await nextMailTo(editor.address, new RegExp(title), earlier);
}

async function findAndAsk(page: Page, { asker, editor, title, mark }: Cast): Promise<void> {
  await page.goto("/");
  await page.getByRole("searchbox").fill("partikas paku");
  await page.getByRole("button", { name: "Meklēt" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  const filters = page.getByText("Atlase", { exact: true });
  const kurzeme = page.getByLabel(/^Kurzeme \(\d+\)$/);
  if (!(await kurzeme.isVisible())) await filters.first().click();
  await kurzeme.check();
  await page.getByRole("button", { name: "Rādīt rezultātus" }).click();
  await expect(page.getByRole("status")).toContainText("Kurzemē");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText("Viens grupas vadītājs un divi brīvprātīgie.")).toBeVisible();
  await page.getByRole("link", { name: "Uzdot jautājumu" }).click();
  await typeCode(page, asker.address);
  await page.getByLabel("Jūsu jautājums").fill(`Vai drīkstam izmantot jūsu receptes? ${mark}`);
  await page.getByRole("button", { name: "Nosūtīt jautājumu" }).click();
  await expect(page.getByText("Jautājums nosūtīts")).toBeVisible();
  const mail = await nextMailTo(editor.address, /^Jautājums par/);
  expect(mail.text).toContain(`Vai drīkstam izmantot jūsu receptes? ${mark}`);
  expect(mail.raw).not.toContain(asker.address);
}

async function answer(page: Page, { asker, town, mark, editor }: Cast): Promise<void> {
  await page.goto("/darbs/sarunas");
  await expect(page.getByRole("listitem").filter({ hasText: town.name })).toContainText("Nav lasīta");
  await page
    .getByRole("link", { name: new RegExp(town.name) })
    .first()
    .click();
  await expect(page.getByText(`Vai drīkstam izmantot jūsu receptes? ${mark}`)).toBeVisible();
  await page.getByLabel("Jūsu ziņa").fill("Drīkstat! Uzrakstiet, no kurienes tās nāk.");
  await page.getByRole("button", { name: "Nosūtīt ziņu" }).click();
  await expect(page.getByText("Ziņa nosūtīta")).toBeVisible();
  const mail = await nextMailTo(asker.address, /^Atbilde par/);
  expect(mail.text).toContain("Drīkstat! Uzrakstiet, no kurienes tās nāk.");
  expect(mail.raw).not.toContain(editor.address);
}

async function readAnswer(page: Page, { ngo }: Cast): Promise<void> {
  await page.goto("/darbs/sarunas");
  await page
    .getByRole("link", { name: new RegExp(ngo.name) })
    .first()
    .click();
  await expect(page.getByText("Drīkstat! Uzrakstiet, no kurienes tās nāk.")).toBeVisible();
}

/** HTML, the payload that script would load, and the API: for a visitor, for the asker and for the organisation that answers. */
async function expectNoAddress(reader: Page, teller: Page, { asker, editor, title, moderator }: Cast): Promise<void> {
  await reader.goto(`/pieredze?q=${encodeURIComponent(title)}`);
  const href = await reader.getByRole("link", { name: title, exact: true }).getAttribute("href");
  const slug = href?.split("/").at(-1) ?? "";
  const api = `/api/trpc/initiative.readPublic?input=${encodeURIComponent(JSON.stringify({ slug }))}`;
  for (const [page, strangers] of [
    [reader, [editor.address, moderator.address]],
    [teller, [asker.address, moderator.address]],
  ] as const) {
    for (const path of ["/", "/pieredze", href ?? "", `${href}/jautat`, "/darbs/sarunas", api]) {
      for (const headers of [{}, { RSC: "1" }]) {
        const body = await (await page.request.get(path, { headers })).text();
        for (const address of strangers) expect(body, `${path} holds ${address}`).not.toContain(address);
      }
    }
  }
}
