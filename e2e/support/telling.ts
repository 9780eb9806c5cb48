import { expect, type Page } from "@playwright/test";

const goOn = (page: Page) => page.getByRole("button", { name: "Saglabāt un turpināt", exact: true }).click();

/** Part 1: what it is called and where it happens. */
export async function tellPlace(page: Page): Promise<void> {
  await page.getByLabel("Kurā novadā vai pilsētā tas notiek?").selectOption("0027000");
  await page.getByLabel("Kurā pagastā, ciemā vai apkaimē?").fill("Nīcas pagasts");
  await page.getByRole("group", { name: "Kam tas palīdz?" }).getByLabel("Pārtikas paku saņēmēji").check();
  await page.getByRole("group", { name: "Par ko ir šī pieredze?" }).getByLabel("Ēdiena gatavošana un uzturs").check();
  await goOn(page);
}

export const NEED = "Cilvēki saņēma pārtikas pakas, bet nezināja, ko gatavot no olu pulvera.";

/** Part 2, wholly told but for the need, which a person forgot. */
export async function tellStoryWithoutNeed(page: Page): Promise<void> {
  await page.getByLabel("1. solis").fill("Sanācām kopā pagasta virtuvē.");
  await page.getByLabel("2. solis").fill("Katrs uzrakstīja vienu recepti.");
  await page.getByLabel("Kas izdevās? Kā jūs to zināt?").fill("Pēc gada 14 cilvēki gatavo paši un stāsta citiem.");
  await goOn(page);
}

/** What the error page keeps its promise with: the summary, the place beside the field, the title and every typed word. */
export async function expectOnlyNeedMissing(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/^Kļūda: /);
  await expect(page.getByRole("heading", { name: "Radās kļūda" })).toBeVisible();
  await page.getByRole("link", { name: "Uzrakstiet, kāda bija vajadzība" }).click();
  await expect(page.getByLabel("Kāda bija vajadzība?")).toBeFocused();
  await expect(page.getByLabel("1. solis")).toHaveValue("Sanācām kopā pagasta virtuvē.");
  await expect(page.getByLabel("2. solis")).toHaveValue("Katrs uzrakstīja vienu recepti.");
  await expect(page.getByLabel("Kas izdevās? Kā jūs to zināt?")).toHaveValue("Pēc gada 14 cilvēki gatavo paši un stāsta citiem.");
}

/** Part 3: what it takes. */
export async function tellNeeds(page: Page): Promise<void> {
  await page.getByRole("group", { name: "Cik naudas vajag, lai sāktu?" }).getByLabel("Līdz 500 €").check();
  await page.getByRole("group", { name: "Cik ilgi tas notiek?" }).getByLabel("Līdz 3 mēnešiem").check();
  await page.getByLabel("Cik stundu nedēļā tas prasa?").fill("2");
  await goOn(page);
}

/** Part 4: what was learned. */
export async function tellInsights(page: Page): Promise<void> {
  await page.getByRole("group", { name: "Veiksmes faktori" }).getByLabel("1. doma").fill("Sākt ar vienu ēdienu.");
  await goOn(page);
}

/** Part 5: the abstract. */
export async function tellWords(page: Page): Promise<void> {
  await page
    .getByLabel("Kas iznāca, un ko jūs iesakāt?")
    .fill("Gatavojam kopā no pārtikas pakas produktiem. Iesakām sākt ar vienu ēdienu.");
  await goOn(page);
}

/** The check page: tick and hand in. */
export async function handIn(page: Page): Promise<void> {
  await page.getByLabel(/Klientu vārdu tekstā nav/).check();
  await page.getByRole("button", { name: "Nodot pārbaudei" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Nodots pārbaudei" })).toBeVisible();
}
