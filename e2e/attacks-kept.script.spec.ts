import { createHash } from "node:crypto";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import type { Database } from "#server/platform/database";
import { type Answer, type Asked, ask, openSession, ownForm, WHOLE } from "./support/attacks.ts";
import { expect, test } from "./support/market.ts";

/** What would make another page of the same address, if it were listened to. */
const HOSTILE: Record<string, string>[] = [
  { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "X-Forwarded-Port": "666", "X-Forwarded-Prefix": "/evil" },
  { "X-Forwarded-For": "evil", "X-Original-URL": "/darbs", "X-Rewrite-URL": "/darbs", Forwarded: "host=evil.example" },
  { "X-Nonce": 'evil"><script>', "Content-Security-Policy": "script-src 'nonce-evil'" },
  { "Content-Security-Policy-Report-Only": "script-src 'nonce-\"><script>evil</script>'" },
  { "X-Middleware-Set-Cookie": "evil=1", "X-Middleware-Rewrite": "/en", "X-Middleware-Override-Headers": "cookie" },
  { "X-Invoke-Path": "/en", "X-Matched-Path": "/en", "X-Now-Route-Matches": "1=en", "X-Invoke-Status": "500" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Url": "/en" },
  { "X-Nextjs-Data": "1", Purpose: "prefetch", "X-Next-Cache-Tags": "evil" },
  { "Accept-Language": "en-GB,en;q=0.9", Cookie: "NEXT_LOCALE=en" },
  { "Accept-Language": "evil", Accept: "application/json", "User-Agent": "evil<script>", Referer: "https://evil.example/" },
  { Range: "bytes=0-99", "If-Range": '"evil"' },
  { "If-None-Match": '"evil"', "If-Modified-Since": "Thu, 01 Jan 2099 00:00:00 GMT" },
  { "Cache-Control": "no-cache, evil", Pragma: "evil" },
  { Cookie: "evil=1; other=<script>; tirdzins-display=evil; __proto__=1" },
  { "X-HTTP-Method-Override": "POST", "X-Tirdzins-Path": "/en", "X-Tirdzins-Address": "evil" },
  { "Accept-Encoding": "identity;q=1, evil" },
];

/** None of these is anything that the page reads. */
const QUERIES = [
  "?evil=1",
  "?utm_source=evil&utm_source=evil",
  "?_rsc=evil",
  "?__nextLocale=en",
  "?nxtPlocale=en",
  "?%00=evil",
  "?=evil",
  "?evil%ff",
  "??evil",
];

/** Pages that nobody but this test changes while it runs. */
async function listStillPages(db: Database): Promise<string[]> {
  const { slug, organisationId } = await makeInitiative(db, { state: "published", publishedAt: new Date() });
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { slug: true } });
  return [`/pieredze/${slug}`, `/en/initiatives/${slug}`, `/org/${organisation.slug}`, "/privatums", "/en/accessibility", "/ienakt"];
}

function marksOf({ status, headers, body }: Answer): string {
  const said = ["content-type", "content-security-policy", "cache-control", "etag", "vary", "location", "set-cookie"];
  return JSON.stringify([status, said.map((name) => headers.get(name)), createHash("sha256").update(body).digest("hex")]);
}

test("T5: no header and no word in the query makes another page than everybody gets, for the sender or for who comes after", async ({
  db,
}) => {
  for (const path of await listStillPages(db)) {
    const tricks: Asked[] = [...HOSTILE.map((headers) => ({ path, headers })), ...QUERIES.map((query) => ({ path: `${path}${query}` }))];
    // The trick may come first, while nothing is kept yet, or later.
    const [first] = await Promise.all(tricks.map((asked) => ask(WHOLE, asked)));
    const usual = marksOf(await ask(WHOLE, { path }));
    expect(JSON.parse(usual)[0], path).toBe(200);
    expect(marksOf(first ?? (await ask(WHOLE, { path }))), path).toBe(usual);
    for (const asked of tricks) {
      expect(marksOf(await ask(WHOLE, asked)), `${path} ${JSON.stringify(asked)}`).toBe(usual);
      expect(marksOf(await ask(WHOLE, { path })), `${path} after ${JSON.stringify(asked)}`).toBe(usual);
    }
  }
});

test("T5: a nonce or a policy that was sent to us is never in what we answer, to whomever", async ({ db }) => {
  const { cookie } = await openSession(db, (await makeMember(db, (await makeOrganisation(db)).id)).id);
  const readers = ["", cookie, "authjs.session-token=x", "tirdzins-answers=x", "tirdzins-display=xl.dark"];
  const paths = ["/", "/ienakt", "/nav-tadas", "/darbs"];
  const tricks = readers.flatMap((Cookie) =>
    paths.flatMap((path) => HOSTILE.map((headers) => ({ path, headers: { Cookie, ...headers } }))),
  );
  const nonces: string[] = [];
  for (const asked of tricks) {
    const { all, headers } = await ask(WHOLE, asked);
    expect(/nonce-evil|evil\.example|evil">/.test(all), JSON.stringify(asked)).toBe(false);
    nonces.push(...(/'nonce-[^']+'/.exec(headers.get("content-security-policy") ?? "") ?? []));
  }
  expect(nonces.length).toBeGreaterThan(50);
  expect(new Set(nonces).size, "a nonce is given once").toBe(nonces.length);
});

test("T5: what one reader gets as theirs is kept for nobody, and says so", async ({ db }) => {
  const organisation = await makeOrganisation(db);
  const { cookie } = await openSession(db, (await makeMember(db, organisation.id)).id);
  for (const path of [...(await listStillPages(db)), "/", "/pieredze", "/nav-tadas", "/darbs", "/konts"])
    for (const Cookie of [
      cookie,
      `NEXT_LOCALE=lv; ${cookie}`,
      "tirdzins-answers=x",
      "authjs.session-token=x",
      "__Host-tirdzins-answers=x",
    ]) {
      const theirs = await ask(WHOLE, { path, headers: { Cookie } });
      expect(theirs.headers.get("cache-control"), `${path} ${Cookie}`).toBe("no-store");
      expect(theirs.headers.get("etag")).toBeNull();
      const everybodys = await ask(WHOLE, { path });
      expect(/\/form\/session\/end|<script/.test(everybodys.body), path).toBe(false);
    }
});

test("T5: who has words kept from a wrong form sees them, and nobody else does", async () => {
  const words = `vardi-${Date.now()}`;
  const wrong = await ask(WHOLE, {
    method: "POST",
    path: "/form/sign-in/ask",
    headers: ownForm(WHOLE),
    body: `address=${words}&_back=%2Fienakt`,
  });
  expect(wrong.status).toBe(303);
  const Cookie = (wrong.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const theirs = await ask(WHOLE, { path: "/ienakt", headers: { Cookie } });
  expect(theirs.body).toContain(words);
  expect(theirs.headers.get("cache-control")).toBe("no-store");
  for (const headers of [{}, { Cookie: "other=1" }, { Cookie: `${Cookie}x` }] as Record<string, string>[])
    expect((await ask(WHOLE, { path: "/ienakt", headers })).body.includes(words)).toBe(false);
});
