import { createServer } from "node:net";
import { makeConversation } from "#prisma/makers/conversation";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { pathOf } from "#server/i18n/addresses";
import { LOCALES } from "#server/i18n/locales";
import type { Database } from "#server/platform/database";
import { randomToken } from "#server/platform/secrets";
import { disguisesOf } from "./support/attack-forms.ts";
import { ask, headOf, openSession, ownForm, speak, WHOLE } from "./support/attacks.ts";
import { expect, test } from "./support/market.ts";
import { listPageKinds } from "./support/page-kinds.ts";
import { nextMailTo } from "./support/post.ts";

/** Pages that hold a word which only their people may read, and the cookies of those people and of somebody else. */
async function plantCanary(db: Database) {
  const canary = `kanarijputnins ${randomToken().slice(0, 20)}`;
  const organisation = await makeOrganisation(db);
  const owner = await makeMember(db, organisation.id);
  const given = { organisationId: organisation.id, tellerId: owner.id, title: canary };
  const draft = await makeInitiative(db, given);
  const waiting = await makeInitiative(db, { ...given, state: "in_review", handedInAt: new Date() });
  const other = await makeInitiative(db, { state: "published", publishedAt: new Date() });
  const sides = { initiativeId: other.id, askerId: organisation.id, answererId: other.organisationId };
  const talk = await makeConversation(db, sides, owner.id);
  await db.message.update({ where: { id: talk.messageId }, data: { text: canary } });
  const moderator = await makePerson(db, { roles: ["moderator"] });
  const cookies = await Promise.all(
    [owner, moderator, await makeMember(db, (await makeOrganisation(db)).id)].map(({ id }) => openSession(db, id)),
  );
  const [own, office, stranger] = cookies.map(({ cookie }) => cookie);
  return { canary, draft, waiting, talk, own, office, stranger };
}

// What a page shows is decided where it reads, not at the door: there is no defence of the door to leave out. That the owners' own
// sessions do show the word is the proof that it could have been seen.
test("T1: no form of an address and no header leads a stranger into a page of others", async ({ db }) => {
  test.setTimeout(240_000);
  const { canary, draft, waiting, talk, own, office, stranger } = await plantCanary(db);
  const pages: [string, string, string | undefined][] = [
    [`/darbs/pieredze/${draft.id}`, `/lv/desk/initiatives/${draft.id}`, own],
    [`/darbs/pieredze/${draft.id}/parbaude`, `/lv/desk/initiatives/${draft.id}/check`, own],
    [`/en/desk/initiatives/${draft.id}/part/1`, `/en/desk/initiatives/${draft.id}/part/1`, own],
    [`/darbs/sarunas/${talk.id}`, `/lv/desk/conversations/${talk.id}`, own],
    ["/darbs/moderacija", "/lv/office/moderation", office],
    [`/darbs/moderacija/pieredze/${waiting.id}`, `/lv/office/moderation/initiatives/${waiting.id}`, office],
  ];
  for (const [path, folder, cookie] of pages) {
    expect((await ask(WHOLE, { path, headers: { Cookie: cookie ?? "" } })).body, path).toContain(canary);
    const disguises = disguisesOf(path, folder);
    expect(disguises.length).toBeGreaterThan(30);
    for (const asked of disguises)
      for (const Cookie of [undefined, stranger]) {
        const answer = await ask(WHOLE, { ...asked, headers: { ...(Cookie ? { Cookie } : {}), ...asked.headers } });
        expect(answer.status, asked.path).toBeGreaterThan(0);
        expect(answer.status, asked.path).toBeLessThan(500);
        expect(answer.all.includes(canary), `${asked.path} ${JSON.stringify(asked.headers)}`).toBe(false);
      }
  }
});

test("T3: no absolute address and no wish to speak another protocol makes the door call anybody", async () => {
  let calls = 0;
  const trap = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve));
  const address = trap.address();
  const host = `127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const wishes = [
    {},
    { Connection: "Upgrade, close", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" },
  ];
  const cookies = [{}, { Cookie: "authjs.session-token=x" }];
  const paths = [
    "/",
    "/darbs",
    `http://${host}/`,
    `http://${host}/_next/webpack-hmr`,
    `//${host}/`,
    `/_next/image?url=http://${host}/x.png&w=64&q=75`,
  ];
  for (const path of paths)
    for (const wish of wishes)
      for (const cookie of cookies) {
        const answer = await ask(WHOLE, { path, headers: { ...cookie, ...wish } }, 8_000);
        expect([200, 307, 308, 400, 404]).toContain(answer.status);
        expect(answer.headers.get("upgrade")).toBeNull();
        expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
      }
  expect((await ask(WHOLE, { path: `http://${host}/` })).status).toBe(400);
  expect((await ask(WHOLE, { method: "CONNECT", path: host })).status).toBe(405);
  expect(calls).toBe(0);
  await new Promise((resolve) => trap.close(resolve));
});

const FORWARDED: Record<string, string> = {
  "X-Forwarded-Host": "evil.example",
  "X-Forwarded-Proto": "https",
  "X-Forwarded-Server": "evil.example",
  "X-Forwarded-Port": "666",
  "X-Original-Host": "evil.example",
  "X-Host": "evil.example",
  "X-Rewrite-URL": "https://evil.example/",
  Forwarded: "host=evil.example;proto=https",
};

test("T4: no page, call or redirect of ours names a host that somebody else named", async ({ db }) => {
  test.setTimeout(240_000);
  const names = ["Ilze Kalniņa", "Sandra Meldere", "Raitis Akmens"];
  const people = await db.person.findMany({ where: { name: { in: names } }, select: { id: true, name: true } });
  const cookies = new Map<string, string>();
  for (const { id, name } of people) cookies.set(name, (await openSession(db, id)).cookie);
  const kinds = await listPageKinds(db);
  const pages = kinds.flatMap(({ address, as }) => LOCALES.map((locale) => ({ path: pathOf(locale, address), cookie: cookies.get(as) })));
  const others = [
    "/api/auth/signin",
    "/api/auth/session",
    "/api/auth/error",
    "/api/trpc/market.counts",
    "/lv",
    "/lv/darbs",
    "/darbs/",
    "/favicon.svg",
  ];
  for (const { path, cookie } of [...pages, ...others.map((path) => ({ path, cookie: undefined }))]) {
    const own = cookie ? { Cookie: cookie } : {};
    expect((await ask(WHOLE, { path, headers: { ...own, Host: "evil.example" } })).status, path).toBe(421);
    const answer = await ask(WHOLE, { path, headers: { ...own, ...FORWARDED } });
    expect([200, 302, 307, 308, 404, 410], path).toContain(answer.status);
    expect(answer.all.includes("evil.example"), path).toBe(false);
    const location = new URL(answer.headers.get("location") ?? "/", `http://${WHOLE.host}`);
    expect(location.origin, path).toBe(`http://${WHOLE.host}`);
  }
});

test("T4: no mail of ours names a host that somebody else named", async ({ db }) => {
  const organisation = await makeOrganisation(db);
  const owner = await makeMember(db, organisation.id);
  const { cookie, token } = await openSession(db, owner.id);
  const address = `aicinata-${randomToken().slice(0, 8).toLowerCase()}@piemers.example`;
  const body = new URLSearchParams({
    organisationId: organisation.id,
    address,
    role: "editor",
    _token: token,
    _once: "1",
    _back: "/darbs",
  });
  const asked = { method: "POST", path: "/form/invitation/send", body: String(body) };
  expect((await ask(WHOLE, { ...asked, headers: { ...ownForm(WHOLE, cookie), Host: "evil.example" } })).status).toBe(421);
  expect((await ask(WHOLE, { ...asked, headers: { ...ownForm(WHOLE, cookie), ...FORWARDED } })).status).toBe(303);
  const mail = await nextMailTo(address, /./);
  expect(mail.text).toContain(`http://${WHOLE.host}/`);
  expect(mail.raw).not.toContain("evil");
});

test("T4: two hosts, or one in the address and one in the header, are one at most, and ours", async () => {
  const evil = "Host: evil.example\r\n";
  const own = headOf(WHOLE, { path: "/" });
  const [first = "", ...rest] = own.split("\r\n");
  const before = await speak(WHOLE, [first, "\r\n", evil, rest.join("\r\n")]);
  expect(before.status).toBe(421);
  const behind = await speak(WHOLE, own.replace("\r\n\r\n", `\r\n${evil}\r\n`));
  expect(behind.all).not.toContain("evil");
});

test("T6: the image optimiser answers to no name of its address", async () => {
  const query = "?url=%2Ffavicon.svg&w=64&q=75";
  const names = [
    "/_next/image",
    "/_next/image/",
    "/_next/%69mage",
    "/%5fnext/image",
    "/_NEXT/image",
    "/lv/_next/image",
    "/en/_next/image",
    "/_next/./image",
  ];
  const urls = [
    query,
    "?url=http%3A%2F%2F127.0.0.1%3A22%2F&w=64&q=75",
    "?url=https%3A%2F%2Fevil.example%2Fx.png&w=3840&q=100",
    "?url=%2Ffavicon.svg&w=100000&q=-1",
  ];
  for (const name of names)
    for (const url of urls)
      for (const Cookie of ["", "authjs.session-token=x"]) {
        const answer = await ask(WHOLE, { path: `${name}${url}`, headers: Cookie ? { Cookie } : {} });
        expect([400, 404, 307, 308], name).toContain(answer.status);
        expect(answer.headers.get("content-type") ?? "").not.toMatch(/^image/);
      }
});
