import { brotliCompressSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { pathOf } from "#server/i18n/addresses";
import { LOCALES, type Locale } from "#server/i18n/locales";
import { expect, test } from "./support/market.ts";
import { type Kind, listPageKinds } from "./support/page-kinds.ts";
import { signInAtDemo } from "./support/people.ts";
import { askAsSent } from "./support/sent.ts";

/** Bytes as sent; a kB is 1,000 of them. A story reads within a second on a weak signal; a list of twenty has as much again to say. */
const PAGE = 4_000;
const LIST = 5_000;
const LIST_WITH_ALL_CHOICES = 6_000;

/** A story is never cut for its weight: one that is long by itself may weigh its words, packed alone, and this around them. */
const AROUND_WORDS = 1_250;

/** One sheet for the whole site, two files of letters: fetched once and kept by the browser. */
const STYLE = 4_000;
const FONTS = 18_000;

/** A default WordPress page was measured at 27 to 29 KiB and 6 requests: ours is lighter. */
const FIRST_VISIT = 26 * 1_024;
const REQUESTS = 6;

/** Next's own scripts for an empty page were measured at 135 kB with gzip; 10 kB above them are ours. */
const SCRIPT = 145_000;

const LISTS = ["/initiatives", "/demo/mails"];

/** The demo market's door: it has all pages, each with one line more than elsewhere. */
const demo = () => process.env.TEST_DEMO_ORIGIN ?? "";

test.describe.configure({ mode: "parallel", timeout: 180_000 });

for (const locale of LOCALES) {
  test(`visitors' pages in "${locale}" hold no script, no style of their own, and keep to their weight`, async ({ page, db }) => {
    const kinds = (await listPageKinds(db)).filter(({ as }) => as === "");
    const seen: Seen[] = [];
    for (const kind of kinds) seen.push(await lookAt(page, kind, locale));
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
    const styles = [...new Set(seen.flatMap(({ style }) => style))];
    expect(styles, "the one style sheet of all pages").toHaveLength(1);
    const sheet = await askAsSent(`${demo()}${styles[0]}`, "br");
    expect(sheet.bytes, `bytes of ${styles[0]}`).toBeLessThanOrEqual(STYLE);
    const fonts = [...new Set([...sheet.text.matchAll(/url\("?([^")]+\.woff2)/g)].map(([, path = ""]) => path))];
    expect(fonts, "the fonts of the style sheet").toHaveLength(2);
    const files = await Promise.all(fonts.map((path) => askAsSent(`${demo()}${path}`, "br")));
    expect(sum(files.map(({ bytes }) => bytes)), `bytes of ${fonts.join(" and ")}`).toBeLessThanOrEqual(FONTS);
  });

  test(`a first visit in "${locale}" is light: home, browse, the richest story, an organisation`, async ({ browser, db }) => {
    const faults: string[] = [];
    for (const address of await firstVisits(db)) {
      const context = await browser.newContext();
      const path = pathOf(locale, address);
      const visit = await visitFirst(await context.newPage(), path);
      await context.close();
      const told = `${path}: ${visit.total} bytes, ${visit.files.length} requests (${visit.files.join(", ")})`;
      if (visit.total > FIRST_VISIT || visit.files.length > REQUESTS || visit.hosts.join() !== new URL(demo()).host) faults.push(told);
    }
    expect(faults, `allowed: ${FIRST_VISIT} bytes, ${REQUESTS} requests, one host`).toEqual([]);
  });
}

test("signed-in pages bring Next's own scripts and little of ours", async ({ page, db }) => {
  const kinds = (await listPageKinds(db)).filter(({ as }) => as !== "");
  const faults: string[] = [];
  const weights = new Map<string, number>();
  let seenBy = "";
  for (const kind of kinds) {
    if (kind.as !== seenBy) await become(page, kind.as);
    seenBy = kind.as;
    const path = pathOf("lv", kind.address);
    const scripts = await scriptsOf(page, path);
    for (const url of scripts) if (!weights.has(url)) weights.set(url, (await askAsSent(url, "gzip")).bytes);
    const weight = sum(scripts.map((url) => weights.get(url) ?? 0));
    if (weight === 0 || weight > SCRIPT) faults.push(`${path}: ${weight} bytes of script, allowed ${SCRIPT}`);
  }
  expect(faults).toEqual([]);
});

async function become(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  await signInAtDemo(page, name);
}

/** The script files that a page runs, those that its scripts fetch among them. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const urls = new Set<string>();
  const note = (request: Request) => void (request.resourceType() === "script" && urls.add(request.url()));
  page.on("request", note);
  await page.goto(`${demo()}${path}`, { waitUntil: "networkidle" });
  page.off("request", note);
  return [...urls];
}

type Seen = { faults: string[]; style: string[] };

async function lookAt(page: Page, kind: Kind, locale: Locale): Promise<Seen> {
  const path = pathOf(locale, kind.address);
  const { status, bytes, text } = await askAsSent(`${demo()}${path}`, "br");
  const { marks, style, words } = await page.evaluate(read, text);
  const limit = limitOf(kind, words);
  const faults = marks.map((mark) => `${path}: ${mark}`);
  if (status !== (kind.status ?? 200)) faults.push(`${path}: answered ${status}`);
  if (bytes > limit) faults.push(`${path}: ${bytes} bytes of HTML, allowed ${limit}`);
  return { faults, style };
}

/** What in a page a browser takes for script or for a style of its own, its style sheets, and its words. Runs in the browser. */
function read(html: string): { marks: string[]; style: string[]; words: string } {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const marks: string[] = [];
  for (const element of parsed.querySelectorAll("*")) {
    if (["SCRIPT", "STYLE"].includes(element.tagName)) marks.push(`holds <${element.tagName.toLowerCase()}>`);
    for (const { name } of element.attributes) if (/^(on.*|style)$/.test(name)) marks.push(`<${element.tagName.toLowerCase()} ${name}>`);
  }
  const style = [...parsed.querySelectorAll("link[rel=stylesheet]")].map((link) => link.getAttribute("href") ?? "");
  return { marks, style, words: parsed.body.textContent ?? "" };
}

function limitOf({ address }: Kind, words: string): number {
  if (LISTS.includes(address.page)) return address.query?.all ? LIST_WITH_ALL_CHOICES : LIST;
  if (address.page !== "/initiatives/[slug]") return PAGE;
  return Math.max(PAGE, brotliCompressSync(words).length + AROUND_WORDS);
}

async function firstVisits(db: Parameters<typeof listPageKinds>[0]) {
  const kinds = (await listPageKinds(db)).filter(({ as, status }) => as === "" && status === undefined);
  const pages = ["/", "/initiatives", "/initiatives/[slug]", "/organisations/[slug]"];
  return pages.flatMap((name) => kinds.find(({ address }) => address.page === name && !address.query)?.address ?? []);
}

/** Opens a page with nothing at hand, and weighs all that came with it. A headless browser leaves the icon out: it is weighed too. */
async function visitFirst(page: Page, path: string): Promise<{ total: number; files: string[]; hosts: string[] }> {
  const requests: Request[] = [];
  page.on("request", (request) => void requests.push(request));
  await page.goto(`${demo()}${path}`, { waitUntil: "networkidle" });
  const weighed = await Promise.all(requests.map(async (one) => ({ url: one.url(), bytes: (await one.sizes()).responseBodySize })));
  const icon = await page.locator("link[rel=icon]").evaluate((link) => (link as HTMLLinkElement).href);
  if (!weighed.some(({ url }) => url === icon)) weighed.push({ url: icon, bytes: (await askAsSent(icon, "br")).bytes });
  const files = weighed.map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`);
  return { total: sum(weighed.map(({ bytes }) => bytes)), files, hosts: [...new Set(weighed.map(({ url }) => new URL(url).host))] };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
