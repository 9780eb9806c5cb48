import { createHash, randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync } from "node:fs";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import { ACTION_BODY, chunkOf, LIMITS } from "./support/attack-proofs.ts";
import { ask, type Door, dial, headOf, hear, openOwnDoor, openSession, ownForm, speak, WHOLE } from "./support/attacks.ts";
import { expect, test } from "./support/market.ts";

/** What was sent to servers of React's kind to make them run code, tell their source or stand still. */
const FLIGHT_BODIES = [
  ACTION_BODY,
  '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n{"then":"$1:__proto__:then","status":"resolved_model","value":"{\\"then\\":\\"$B1\\"}","_response":{"_prefix":"process.exit()//","_formData":{"get":"$1:constructor:constructor"}}}\r\n--x\r\nContent-Disposition: form-data; name="1"\r\n\r\n"$@0"\r\n--x--\r\n',
  `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$F1"]\r\n--x\r\nContent-Disposition: form-data; name="1"\r\n\r\n{"id":"0","bound":"$@0"}\r\n--x--\r\n`,
  `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n"$Q${"1".repeat(60_000)}"\r\n--x--\r\n`,
  `["$K1",${"[".repeat(20_000)}`,
  "",
];
const TYPES = ["multipart/form-data; boundary=x", "text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "text/x-component"];
const NAMES: Record<string, string>[] = [
  {},
  { "Next-Action": "0".repeat(42) },
  { RSC: "1", "Next-Router-State-Tree": "%5B%5D" },
  { "next-resume": "1" },
];

test("T2: what is meant for server actions is refused within 50 ms, and nothing of ours looks for an action", async () => {
  const log = test.info().outputPath("door.log");
  const file = openSync(log, "w");
  const { door, running } = await openOwnDoor(3_420, file);
  for (const path of ["/", "/en", "/darbs", "/form/ienakt"])
    for (const body of FLIGHT_BODIES)
      for (const type of TYPES) for (const names of NAMES) await expectQuickRefusal(door, path, { "Content-Type": type, ...names }, body);
  running.child.kill("SIGTERM");
  await running.ended;
  closeSync(file);
  expect(readFileSync(log, "utf8")).toContain('"serving"');
  expect(readFileSync(log, "utf8")).not.toMatch(/action/i);
});

async function expectQuickRefusal(door: Door, path: string, headers: Record<string, string>, body: string): Promise<void> {
  let quickest = Number.POSITIVE_INFINITY;
  // The quickest of five: what the machine does besides is not the door's.
  for (let tries = 0; tries < 5 && quickest >= 50; tries += 1) {
    const began = performance.now();
    const { status } = await ask(door, { method: "POST", path, headers, body });
    quickest = Math.min(quickest, performance.now() - began);
    expect([400, 405, 413]).toContain(status);
  }
  expect(quickest).toBeLessThan(50);
}

test("T2: the build holds no server action", () => {
  const { node, edge } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  expect({ node, edge }).toEqual({ node: {}, edge: {} });
});

/** Bodies that cost their reader more than their sender. */
function heavyBodies(): [string, string, string][] {
  const form = "application/x-www-form-urlencoded";
  const many = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, index) => piece(index)).join("&");
  const nested = (open: string, close: string, count: number) => `${open.repeat(count)}1${close.repeat(count)}`;
  return [
    ["/form/sign-in/ask", form, "a&".repeat(131_000)],
    ["/form/sign-in/ask", form, many(40_000, (index) => index.toString(36))],
    ["/form/telling/tell-words", form, many(16_000, (index) => `links.${index}.url`)],
    ["/form/telling/tell-words", form, many(990, (index) => `links.${index % 100}.${index}=x`)],
    ["/form/nothing/here", form, `x=${"%26".repeat(80_000)}`],
    ["/api/trpc/signIn.ask", "application/json", nested("[", "]", 30_000)],
    ["/api/trpc/signIn.ask", "application/json", nested('{"a":', "}", 10_000)],
    ["/api/trpc/signIn.ask", "application/json", `{${Array.from({ length: 6_000 }, (_, index) => `"${index}":1`).join(",")}}`],
    [`/api/trpc/${"signIn.ask,".repeat(500)}?batch=1`, "application/json", "{}"],
    ["/api/trpc/signIn.ask", "application/json", JSON.stringify({ address: `${"a".repeat(30_000)}@${"a.".repeat(15_000)}` })],
  ];
}

test("T2: no body that may be sent makes others wait for 100 ms", async ({ db }) => {
  const { door, running } = await openOwnDoor(3_440);
  const member = await makeMember(db, (await makeOrganisation(db)).id);
  const { cookie } = await openSession(db, member.id);
  for (const [path, type, body] of heavyBodies()) {
    const headers = { ...ownForm(door, cookie), "Content-Type": type };
    let least = Number.POSITIVE_INFINITY;
    // The best of five, for the same reason as above.
    for (let tries = 0; tries < 5 && least >= 100; tries += 1) {
      const refusal = ask(door, { method: "POST", path, headers, body });
      least = Math.min(least, await longestWait(door, refusal));
      expect((await refusal).status, path.slice(0, 60)).toBeGreaterThanOrEqual(300);
      expect((await refusal).status, path.slice(0, 60)).toBeLessThan(500);
    }
    expect(least, `${path.slice(0, 60)} ${body.slice(0, 20)}`).toBeLessThan(100);
  }
  running.child.kill("SIGTERM");
  await running.ended;
});

/** The longest that somebody else waits for an answer while something goes on. */
async function longestWait(door: Door, meanwhile: Promise<unknown>): Promise<number> {
  let going = true;
  const end = meanwhile.finally(() => {
    going = false;
  });
  let longest = 0;
  while (going) {
    const began = performance.now();
    await ask(door, { path: "/healthz" });
    longest = Math.max(longest, performance.now() - began);
  }
  await end;
  return longest;
}

test("T7: a body of exactly the limit is read, one byte more is not, by its length and by its count", async () => {
  for (const [place, limit] of LIMITS) {
    const path = place.replace(/[^/]+$/, place.startsWith("/api") ? "none.none" : "none");
    const headers = { ...ownForm(WHOLE), ...(place.startsWith("/api") ? { "Content-Type": "application/json" } : {}) };
    for (const [bytes, status] of [
      [limit, 404],
      [limit + 1, 413],
    ] as const) {
      const whole = await ask(WHOLE, { method: "POST", path, headers, body: `a=${"a".repeat(bytes - 2)}` });
      expect(whole.status, `${path} ${bytes} by length`).toBe(status);
      const head = headOf(WHOLE, { method: "POST", path, headers: { ...headers, "Transfer-Encoding": "chunked" } });
      const counted = await speak(WHOLE, [head, chunkOf(bytes - 10), chunkOf(10), "0\r\n\r\n"]);
      expect(counted.status, `${path} ${bytes} by count`).toBe(status);
    }
  }
});

test("T7: of what is too long, half sent or at odds with itself nothing is stored", async ({ db }) => {
  const organisationId = (await makeOrganisation(db)).id;
  const { cookie, token } = await openSession(db, (await makeMember(db, organisationId)).id);
  const begun = () => db.initiative.count({ where: { organisationId } });
  const fields = new URLSearchParams({ organisationId, title: "Par garu", _token: token, _once: "1", _back: "/darbs" }).toString();
  const json = JSON.stringify({ organisationId, title: "Par garu" });
  const calls = [
    { path: "/form/initiative/begin", headers: ownForm(WHOLE, cookie), body: fields, padding: `&_about=${"a".repeat(300_000)}` },
    {
      path: "/api/trpc/initiative.begin",
      headers: { ...ownForm(WHOLE, cookie), "Content-Type": "application/json" },
      body: json,
      padding: " ".repeat(70_000),
    },
  ];
  for (const { path, headers, body, padding } of calls) {
    const post = { method: "POST", path, headers };
    const tooLong = body + padding;
    const chunked = headOf(WHOLE, { ...post, headers: { ...headers, "Transfer-Encoding": "chunked" } });
    const announced = (length: number) => headOf(WHOLE, { ...post, headers: { ...headers, "Content-Length": String(length) } });
    expect((await ask(WHOLE, { ...post, body: tooLong })).status).toBe(413);
    expect((await speak(WHOLE, [chunked, `${tooLong.length.toString(16)}\r\n`, tooLong, "\r\n0\r\n\r\n"])).status).toBe(413);
    expect(
      (
        await speak(WHOLE, [
          chunked.replace("\r\n\r\n", `\r\nContent-Length: ${body.length}\r\n\r\n`),
          `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
        ])
      ).status,
    ).toBe(400);
    expect((await speak(WHOLE, [chunked, `${body.length.toString(16)}\r\n${body}\r\nzz\r\n`])).status).toBe(400);
    const half = await dial(WHOLE);
    half.end(`${announced(body.length + 1)}${body}`);
    await hear(half);
  }
  expect(await begun()).toBe(0);
  for (const { path, headers, body } of calls) await ask(WHOLE, { method: "POST", path, headers, body });
  expect(await begun()).toBe(calls.length);
});

test("T7: a body that stops in the middle is answered 408 within half a minute", async ({ db }) => {
  const organisationId = (await makeOrganisation(db)).id;
  const { cookie } = await openSession(db, (await makeMember(db, organisationId)).id);
  const headers = { ...ownForm(WHOLE, cookie), "Content-Length": "400" };
  const head = headOf(WHOLE, { method: "POST", path: "/form/initiative/begin", headers });
  expect((await speak(WHOLE, [head, `title=A&organisationId=${organisationId}`], 35_000)).status).toBe(408);
  expect(await db.initiative.count({ where: { organisationId } })).toBe(0);
});

const SIGNS = [...'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž€😀&=+%<"'];

test("T7: what is stored is what was sent, to the last byte", async ({ db }) => {
  const { id, tellerId } = await makeInitiative(db);
  const { cookie, token } = await openSession(db, tellerId);
  const need = Array.from(randomBytes(500), (byte) => SIGNS[byte % SIGNS.length]).join("");
  const fields = { id, version: "1", next: "list", need, worked: "", notWorked: "", _token: token, _once: "1", _back: "/darbs" };
  const body = Buffer.from(new URLSearchParams(fields).toString()).toString("latin1");
  expect((await ask(WHOLE, { method: "POST", path: "/form/telling/tell-story", headers: ownForm(WHOLE, cookie), body })).status).toBe(303);
  const stored = await db.initiative.findUniqueOrThrow({ where: { id }, select: { need: true } });
  expect(createHash("sha256").update(stored.need).digest("hex")).toBe(createHash("sha256").update(need).digest("hex"));
});
