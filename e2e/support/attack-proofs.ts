import { expect } from "@playwright/test";
import { makePerson } from "#prisma/makers/person";
import { FORM_BYTES, JSON_BYTES } from "#server/api/body";
import type { Defence } from "#server/front-door/defences";
import type { Database } from "#server/platform/database";
import { type Answer, answerOn, ask, builtFile, type Door, dial, headOf, hear, openSession, ownForm, speak } from "./attacks.ts";
import { expectSecured } from "./secured.ts";

/** What a door with a defence does, each seen to be wanting at the door that lacks it (attacks.script.spec.ts walks them all). */
export const PROOFS: Record<Defence, (door: Door, db: Database) => Promise<void>> = {
  host: refusesForeignHosts,
  path: refusesCrookedPaths,
  actions: refusesServerActions,
  methods: refusesOtherMethods,
  images: refusesTheImageOptimiser,
  "internal headers": hearsNoInternalHeader,
  length: refusesWhatSaysItIsTooLong,
  count: refusesWhatIsTooLongUnannounced,
  slowness: cutsWhoDawdles,
  crowd: turnsTheCrowdAway,
  "security headers": securesEveryAnswer,
  cookies: keepsPeopleApart,
};

/** A page, one of a person's own, a form, a call, a file, and what leads elsewhere. */
const PLACES = [
  "/",
  "/pieredze?q=a",
  "/ienakt?next=/darbs",
  "/darbs",
  "/lv",
  "/api/auth/signin",
  "/api/trpc/market.counts",
  "/favicon.svg",
];

/** T4: nobody else's name is listened to, so it stands in nothing that we answer. */
async function refusesForeignHosts(door: Door): Promise<void> {
  const hosts = ["evil.example", `evil.example:${door.port}`, `${door.host}.evil.example`, `${door.host}@evil.example`, "localhost", ""];
  for (const Host of hosts) {
    for (const path of PLACES) expectRefused(await ask(door, { path, headers: { Host } }), 421);
    expectRefused(
      await ask(door, { method: "POST", path: "/form/sign-in/ask", headers: { ...ownForm(door), Host }, body: "address=x" }),
      421,
    );
  }
  expectRefused(await speak(door, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), 421);
}

/** T3: addresses for proxies, and those that whoever stands behind the gate would read in another way. */
async function refusesCrookedPaths(door: Door): Promise<void> {
  const absolute = ["http://evil.example/", `http://${door.host}/_next/image`, "https://evil.example:443/darbs", "*", "evil.example:443"];
  const crooked = ["/x/../darbs", "/x/%2e%2e/darbs", "/./darbs", "/\\evil.example/", "/x\\..\\darbs", "/api/%ff", "/x%.css", "/darbs#x"];
  for (const path of [...absolute, ...crooked]) expectRefused(await ask(door, { path }), 400);
  for (const path of ["/form/../ienakt", "/form/%2e%2e/ienakt", "/api/trpc/../../ienakt"])
    expectRefused(await ask(door, { method: "POST", path, body: "" }), 400);
  // A page's data alone: who holds any cookie of ours is not answered from what is kept.
  const headers = { Cookie: "authjs.session-token=x" };
  for (const path of ["/darbs.rsc", "/en/desk.RSC", "/darbs.segments/_tree.segment.rsc"])
    expectRefused(await ask(door, { path, headers }), 404);
}

/** A body as React's forms send it; Next looks for an action in it whatever the header says. */
export const ACTION_BODY = ["--x", 'Content-Disposition: form-data; name="$ACTION_ID_0"', "", "{}", "--x--", ""].join("\r\n");

/** T2: nothing that names an action reaches what would look for it. */
async function refusesServerActions(door: Door): Promise<void> {
  const headers = { ...ownForm(door), "Next-Action": "x".repeat(42) };
  const multipart = { ...headers, "Content-Type": "multipart/form-data; boundary=x" };
  for (const path of ["/form/sign-in/ask", "/api/trpc/session.end"])
    for (const given of [headers, multipart])
      expectRefused(await ask(door, { method: "POST", path, headers: given, body: ACTION_BODY }), 400);
  for (const path of PLACES) expectRefused(await ask(door, { path, headers }), 400);
}

/** T2, T10: pages are read only. */
async function refusesOtherMethods(door: Door): Promise<void> {
  const types = ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain;charset=UTF-8", "application/json"];
  for (const type of types)
    for (const path of ["/", "/darbs", "/ienakt", "/form/ienakt", "/form/..%2fienakt", "/api/trpc/a/b", "/api/auth/signout"])
      expectRefused(await ask(door, { method: "POST", path, headers: { ...ownForm(door), "Content-Type": type }, body: ACTION_BODY }), 405);
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
    for (const path of PLACES) expectRefused(await ask(door, { method, path, headers: { "X-Said": "evil" } }), 405);
}

/** T6. Behind it Next's optimiser is switched off as well; this wall answers before anything is asked. */
async function refusesTheImageOptimiser(door: Door): Promise<void> {
  const wishes = [
    "",
    "/",
    "?url=%2Ffavicon.svg&w=64&q=75",
    "?url=http%3A%2F%2F127.0.0.1%3A9%2F&w=64&q=75",
    "?url=//evil.example/x.png&w=3840",
  ];
  for (const wish of wishes) expectRefused(await ask(door, { path: `/_next/image${wish}` }), 404);
}

/** T1, T5: who is not answered from what is kept gets a page all the same, as if the headers had not been sent. */
async function hearsNoInternalHeader(door: Door): Promise<void> {
  const hostile: Record<string, string>[] = [
    { RSC: "1" },
    { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
    { "X-Nextjs-Data": "1" },
    { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher" },
    { "X-Nonce": "evil", "Content-Security-Policy": "script-src 'nonce-evil'" },
  ];
  for (const headers of hostile) {
    const answer = await ask(door, { path: "/ienakt", headers: { ...headers, Cookie: "authjs.session-token=x" } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    expect(answer.all).not.toContain("evil");
  }
}

/** T7: what says itself that it is too long is refused before a byte of it is sent. */
async function refusesWhatSaysItIsTooLong(door: Door): Promise<void> {
  for (const [path, limit] of LIMITS) {
    const headers = { ...ownForm(door), "Content-Length": String(limit + 1) };
    expectRefused(await ask(door, { method: "POST", path, headers }, 5_000), 413);
  }
}

/** T7: what names no length is counted, and refused while more of it is still to come. */
async function refusesWhatIsTooLongUnannounced(door: Door): Promise<void> {
  for (const [path, limit] of LIMITS) {
    const head = headOf(door, { method: "POST", path, headers: { ...ownForm(door), "Transfer-Encoding": "chunked" } });
    expectRefused(await speak(door, [head, chunkOf(limit), chunkOf(1)], 5_000), 413);
  }
}

export const LIMITS: [string, number][] = [
  ["/form/sign-in/ask", FORM_BYTES],
  ["/api/trpc/session.end", JSON_BYTES],
];

export function chunkOf(bytes: number): string {
  return `${bytes.toString(16)}\r\n${"a".repeat(bytes)}\r\n`;
}

/** T8: who has not said after ten seconds what they want is cut off; lines are looked at every two seconds. */
async function cutsWhoDawdles(door: Door): Promise<void> {
  const halves = ["", "GET", `GET / HTTP/1.1\r\nHost: ${door.host}\r\nX-Slow: `];
  const lines = await Promise.all(halves.map(() => dial(door)));
  for (const [index, line] of lines.entries()) line.write(halves[index] ?? "");
  const ends = await Promise.all(lines.map((line) => hear(line, 16_000)));
  expect(ends.map(({ cut }) => cut)).toEqual(halves.map(() => true));
}

/**
 * Overload: who is too many hears so and when to come again, before those let in are served; kept pages go out all the same. The lines
 * are in use beforehand, as a proxy keeps them: Node takes in new ones one by one, and the crowd would wait before the house.
 */
async function turnsTheCrowdAway(door: Door): Promise<void> {
  for (const path of ["/privatums", "/ienakt?next=/darbs"]) expect((await ask(door, { path })).status).toBe(200);
  const order: string[] = [];
  const knock = async (path: string) => {
    const line = await dial(door);
    line.write(headOf(door, { path: "/healthz", headers: { Connection: "keep-alive" } }));
    await new Promise((resolve) => line.once("data", resolve));
    return async () => {
      line.write(headOf(door, { path }));
      const answer = await answerOn(line, 60_000);
      order.push(`${path} ${answer.status}`);
      return answer;
    };
  };
  const crowd = await Promise.all(Array.from({ length: 300 }, () => knock("/ienakt?next=/darbs")));
  const readers = await Promise.all(Array.from({ length: 20 }, () => knock("/privatums")));
  const answers = await Promise.all([...crowd, ...readers].map((ask) => ask()));
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(100);
  for (const answer of refused) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("3");
    expect(answer.body).toContain("</html>");
    expectSecured(answer);
  }
  expect(order.filter((one) => one === "/privatums 200")).toHaveLength(readers.length);
  const last = (one: string) => order.lastIndexOf(one);
  expect(last("/ienakt?next=/darbs 503")).toBeLessThan(last("/ienakt?next=/darbs 200"));
  expect(last("/privatums 200")).toBeLessThan(last("/ienakt?next=/darbs 200"));
}

/** T9, in small: one answer of each kind. */
async function securesEveryAnswer(door: Door): Promise<void> {
  const cookie = { Cookie: "authjs.session-token=x" };
  for (const path of [...PLACES, "/healthz", "/nav-tadas", "/_next/static/none.js", builtFile("css"), builtFile("js")]) {
    expectSecured(await ask(door, { path }));
    expectSecured(await ask(door, { path, headers: cookie }));
  }
  expectSecured(await ask(door, { method: "POST", path: "/form/sign-in/ask", body: "" }));
}

/** T5: a page made for one person is for that person alone. */
async function keepsPeopleApart(door: Door, db: Database): Promise<void> {
  const { cookie } = await openSession(db, (await makePerson(db)).id);
  for (const path of ["/", "/pieredze", "/privatums"]) {
    const own = await ask(door, { path, headers: { Cookie: cookie } });
    expect(own.body).toContain("Mans darbs");
    expect(own.headers.get("cache-control")).toBe("no-store");
    expect((await ask(door, { path })).body).not.toContain("Mans darbs");
  }
}

function expectRefused(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type") ?? "text/plain").toMatch(/^text\/plain/);
  expect(answer.all).not.toMatch(/evil|<html/);
}
