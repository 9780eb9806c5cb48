import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import {
  type Answer,
  answerOn,
  ask,
  builtFile,
  type Door,
  dial,
  headOf,
  hear,
  openOwnDoor,
  openSession,
  ownForm,
} from "./support/attacks.ts";
import { expect, test } from "./support/market.ts";

const HALF_OPEN = 500;

/** The ninety-ninth of a hundred waits of somebody who only wants to read. */
async function p99(door: Door, times = 400): Promise<number> {
  const waits: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const began = performance.now();
    expect((await ask(door, { path: "/privatums" })).status).toBe(200);
    waits.push(performance.now() - began);
  }
  return waits.sort((one, other) => one - other)[Math.floor(times * 0.99)] ?? Number.POSITIVE_INFINITY;
}

// That nobody is cut without the patience of ours is proved in attacks.script.spec.ts, "slowness".
test("T8: five hundred half-open lines keep nobody waiting, and are cut when their time is up", async () => {
  const { door, running } = await openOwnDoor(3_460);
  const half = headOf(door, { path: "/" }).slice(0, -2);
  const began = performance.now();
  const lines = await Promise.all(Array.from({ length: HALF_OPEN }, () => dial(door)));
  for (const [index, line] of lines.entries()) line.write(index % 2 ? half : "GE");
  const ends = Promise.all(lines.map(async (line) => ({ ...(await hear(line, 20_000)), after: performance.now() - began })));
  expect(await p99(door)).toBeLessThan(500);
  const cut = (await ends).filter((end) => end.cut);
  expect(cut).toHaveLength(HALF_OPEN);
  for (const { heard } of cut) expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  // Ten seconds, looked at every two, and as many again for a machine that does other things as well.
  expect(Math.max(...cut.map(({ after }) => after))).toBeLessThan(14_000);
  running.child.kill("SIGTERM");
  await running.ended;
});

test("T8: two hundred readers who ask for much and read nothing keep nobody waiting", async () => {
  const { door, running } = await openOwnDoor(3_480);
  expect((await ask(door, { path: "/privatums" })).status).toBe(200);
  const lines = await Promise.all(Array.from({ length: 200 }, () => dial(door)));
  const wish = headOf(door, { path: builtFile("js"), headers: { Connection: "keep-alive" } }).repeat(10);
  for (const line of lines) line.pause().write(wish);
  expect(await p99(door)).toBeLessThan(500);
  for (const line of lines) line.destroy();
  running.child.kill("SIGTERM");
  await running.ended;
});

test("a door that is told to close answers what is under way, says that it is leaving, and goes", async ({ db }) => {
  const { door, running } = await openOwnDoor(3_500);
  const organisationId = (await makeOrganisation(db)).id;
  const { cookie, token } = await openSession(db, (await makeMember(db, organisationId)).id);
  const body = new URLSearchParams({ organisationId, title: "Pēdējā brīdī", _token: token, _once: "1", _back: "/darbs" }).toString();
  const post = await startOf(
    door,
    headOf(door, { method: "POST", path: "/form/initiative/begin", headers: ownForm(door, cookie), body }) + body,
  );
  const page = await startOf(door, headOf(door, { path: "/ienakt?next=/darbs", headers: { Connection: "keep-alive" } }));
  const probe = await startOf(door, headOf(door, { path: "/readyz", headers: { Connection: "keep-alive" } }));
  expect((await ask(door, { path: "/readyz" })).status).toBe(200);
  running.child.kill("SIGTERM");
  await expect.poll(async () => (await ask(door, { path: "/healthz" })).status).toBe(0);
  const told = await probe();
  expect(told.status).toBe(503);
  expect(JSON.parse(told.body)).toEqual({ status: "unready", reasons: ["draining"] });
  const shown = await page();
  expect(shown.status).toBe(200);
  expect(shown.headers.get("connection")).toBe("close");
  expect((await post()).status).toBe(303);
  expect(await db.initiative.count({ where: { organisationId } })).toBe(1);
  expect(await running.ended).toBe(0);
});

test("a door that is told to close waits ten seconds for who never ends, not longer", async () => {
  const { door, running } = await openOwnDoor(3_520);
  const line = await startOf(door, headOf(door, { method: "POST", path: "/form/initiative/begin", headers: { "Content-Length": "10" } }));
  const began = performance.now();
  running.child.kill("SIGTERM");
  expect(await running.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(13_000);
  await line();
});

/** Sends all but the last sign of a request, and waits until the door has it; what comes back sends the sign and reads the answer. */
async function startOf(door: Door, bytes: string): Promise<() => Promise<Answer>> {
  const line = await dial(door);
  line.write(Buffer.from(bytes.slice(0, -1), "latin1"));
  // A line that was opened later is answered, so the earlier ones were heard.
  expect((await ask(door, { path: "/healthz" })).status).toBe(200);
  return () => {
    line.write(bytes.slice(-1));
    return answerOn(line);
  };
}
