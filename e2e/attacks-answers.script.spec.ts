import { appRouter } from "#server/api/root";
import { PAGES, type Page, pathOf } from "#server/i18n/addresses";
import { LOCALES } from "#server/i18n/locales";
import type { Database } from "#server/platform/database";
import { type Answer, type Asked, ask, builtFile, type Door, openSession, ownForm, speak, WHOLE } from "./support/attacks.ts";
import { expect, test } from "./support/market.ts";
import { listPageKinds } from "./support/page-kinds.ts";
import { expectSecured } from "./support/secured.ts";

// What stands in an answer's headers is judged by rule, not by a list of routes that somebody forgets to lengthen.
test.describe.configure({ timeout: 240_000 });

const HTML = /^text\/html/;

const demo = new URL(process.env.TEST_DEMO_ORIGIN ?? "http://localhost");

/** There the pages of the demo market are open as well. */
const DEMO: Door = { port: Number(demo.port), host: demo.host };

/** A page of one kind: whole, secured, and kept for nobody who is signed in. */
function expectPage(answer: Answer, about: string, signedIn: boolean): void {
  expect(answer.status, about).toBeGreaterThan(199);
  expectSecured(answer);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy.includes("script-src"), about).toBe(signedIn);
  expect(policy, about).toContain("require-trusted-types-for 'script'");
  expect(answer.body, about).not.toMatch(/<[^>]+\sstyle=/);
  expect(answer.body.includes("<script"), about).toBe(signedIn);
  if (!signedIn) return;
  expect(answer.headers.get("cache-control"), about).toBe("no-store");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
  for (const [script] of answer.body.matchAll(/<script[^>]*>/g)) expect(script, about).toContain(`nonce="${nonce}"`);
}

async function cookiesOf(db: Database): Promise<Map<string, string>> {
  const wanted = { name: { in: ["Ilze Kalniņa", "Sandra Meldere", "Raitis Akmens"] } };
  const people = await db.person.findMany({ where: wanted, select: { id: true, name: true } });
  return new Map(await Promise.all(people.map(async ({ id, name }) => [name, (await openSession(db, id)).cookie] as const)));
}

test("T9: every page in both languages carries the headers, and script only by nonce and for who is signed in", async ({ db }) => {
  const cookies = await cookiesOf(db);
  const kinds = await listPageKinds(db);
  for (const locale of LOCALES)
    for (const { address, as, status = 200 } of kinds) {
      const path = pathOf(locale, address);
      const Cookie = cookies.get(as);
      const answer = await ask(DEMO, { path, headers: Cookie ? { Cookie } : {} });
      // A code page without a sign-in under way leads to the sign-in; what is withdrawn is gone.
      expect([status, 307, 410], path).toContain(answer.status);
      if (HTML.test(answer.headers.get("content-type") ?? "")) expectPage(answer, path, Cookie !== undefined);
      expectSecured(answer);
    }
  expect(kinds.filter(({ as }) => cookies.has(as)).length).toBeGreaterThan(15);
});

test("T9: what is no page carries them too: files, health, forms, calls, and what leads elsewhere", async ({ db }) => {
  const cookie = (await cookiesOf(db)).get("Ilze Kalniņa") ?? "";
  const files = [builtFile("css"), builtFile("js"), "/favicon.svg", "/robots.txt", "/fonts/ahn-latin.woff2", "/locales/lv/errors.json"];
  for (const path of files) expect((await secured({ path })).headers.get("set-cookie")).toBeNull();
  expect((await secured({ path: "/favicon.svg", headers: { Range: "bytes=0-9" } })).status).toBe(206);
  for (const path of ["/healthz", "/readyz"]) expect((await secured({ path })).status).toBe(200);
  for (const path of ["/lv", "/lv/darbs", "/darbs", "/darbs/", "/api/auth/signin"]) {
    expect((await secured({ path })).headers.get("location"), path).toMatch(/^\/(?!\/)/);
  }
  const calls: [string, number][] = [
    ["market.counts", 200],
    ["none.none", 404],
    ["initiative.listMine", 401],
    ["initiative.readPublic", 400],
  ];
  for (const [name, status] of calls) expect((await secured({ path: `/api/trpc/${name}` })).status, name).toBe(status);
  const json = { ...ownForm(WHOLE, cookie), Accept: "application/json" };
  const form = { method: "POST", path: "/form/initiative/begin", body: "title=A" };
  expect((await secured({ ...form, headers: ownForm(WHOLE, cookie) })).status).toBe(303);
  expect((await secured({ ...form, headers: json })).status).toBe(409);
  expect((await secured({ ...form, headers: { ...ownForm(WHOLE), Origin: "https://evil.example" } })).status).toBe(403);
  expect((await secured({ ...form, headers: { ...ownForm(WHOLE), "Content-Type": "text/plain" } })).status).toBe(415);
  expect((await secured({ ...form, path: "/form/nothing/here", headers: ownForm(WHOLE) })).status).toBe(404);
});

// 503 stands with the crowd (attack-proofs.ts), 408 with slow bodies (attacks-writes.script.spec.ts).
test("T9: refusals carry them too, down to those that are no answer to any request", async () => {
  const own = `Host: ${WHOLE.host}\r\nConnection: close\r\n`;
  const refusals: [number, string][] = [
    [400, `GET http://evil.example/ HTTP/1.1\r\n${own}\r\n`],
    [400, "NONSENSE\r\n\r\n"],
    [400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    [400, `GET / HTTP/1.1\r\n${own}X Y: z\r\n\r\n`],
    [400, `POST /form/a/b HTTP/1.1\r\n${own}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`],
    [404, `GET /_next/static/none.js HTTP/1.1\r\n${own}\r\n`],
    [405, `TRACE / HTTP/1.1\r\n${own}\r\n`],
    [405, `CONNECT evil.example:443 HTTP/1.1\r\n${own}\r\n`],
    [413, `POST /form/a/b HTTP/1.1\r\n${own}Content-Length: 99999999\r\n\r\n`],
    [417, `GET / HTTP/1.1\r\n${own}Expect: wonders\r\n\r\n`],
    [421, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    [421, "GET / HTTP/1.0\r\n\r\n"],
    [431, `GET / HTTP/1.1\r\n${own}X: ${"a".repeat(20_000)}\r\n\r\n`],
    [431, `GET /${"a".repeat(20_000)} HTTP/1.1\r\n${own}\r\n`],
  ];
  for (const [status, bytes] of refusals) {
    const answer = await speak(WHOLE, bytes);
    expect(answer.status, bytes.slice(0, 60)).toBe(status);
    expectSecured(answer);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
});

const ODD = ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "MKCOL", "SEARCH", "LINK", "PURGE", "M-SEARCH"];

/** Every page, every procedure, and one of everything else. */
function everyPath(): string[] {
  const id = "01980000-0000-7000-8000-000000000000";
  const params = { slug: "nav", id, personId: id, part: "1", token: "nav" };
  const pages = (Object.keys(PAGES) as Page[]).flatMap((page) => LOCALES.map((locale) => pathOf(locale, { page, params })));
  const calls = Object.keys(appRouter._def.procedures).map((name) => `/api/trpc/${name}`);
  const others = [
    "/form/sign-in/ask",
    "/form/nothing/here",
    "/api/auth/session",
    "/api/none",
    "/_next/static/none.js",
    "/favicon.svg",
    "/lv",
  ];
  return [...pages, ...calls, ...others];
}

test("T10: no odd method is answered anywhere, nor is what it brought said back", async () => {
  for (const path of everyPath())
    for (const method of ODD) {
      const answer = await secured({ method, path, headers: { "X-Said": "aloud", Cookie: "authjs.session-token=x" } });
      const told = [answer.status, answer.headers.get("allow"), answer.all.includes("aloud")];
      expect(told, `${method} ${path}`).toEqual([405, "GET, HEAD, POST", false]);
    }
  for (const method of ["get", "EVIL", "GE\u00a0T"]) expect((await secured({ method, path: "/" })).status).toBe(400);
});

test("T10: reading breaks nothing, for nobody, and writing is refused but by our own forms and calls", async ({ db }) => {
  const cookie = (await cookiesOf(db)).get("Sandra Meldere") ?? "";
  for (const path of everyPath())
    for (const Cookie of [cookie, "authjs.session-token=x", "none=x"]) {
      const read = await secured({ path, headers: { Cookie } });
      const head = await secured({ method: "HEAD", path, headers: { Cookie } });
      expect(read.status, path).toBeLessThan(500);
      expect([head.status, head.body], `HEAD ${path}`).toEqual([read.status, ""]);
      const { status } = await secured({ method: "POST", path, headers: { Cookie }, body: "" });
      expect(status, `POST ${path}`).toBe(/^\/(form|api\/trpc)\//.test(path) ? 403 : 405);
    }
});

async function secured(asked: Asked): Promise<Answer> {
  const answer = await ask(WHOLE, asked);
  expectSecured(answer);
  return answer;
}
