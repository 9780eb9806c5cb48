import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { contextOfPerson } from "#prisma/makers/context";
import { DIENVIDKURZEME, makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import { DEFENCES } from "#server/front-door/defences";
import { describeOrganisation } from "#server/organisation/commands";
import { organisationTag } from "#server/organisation/rules";
import { announce } from "#server/platform/changes";
import { MINUTE, SECOND, systemClock } from "#server/platform/clock";
import type { ByPerson } from "#server/platform/context";
import type { Database } from "#server/platform/database";
import { readActor } from "#server/session/queries";
import { tellWords } from "#server/telling/commands";
import { type Ask, cookieOf, openLines, pageIn } from "./support/asking.ts";
import { makePublished } from "./support/initiatives.ts";
import { expect, test } from "./support/market.ts";
import { makeReaders, readAlone, readTogether } from "./support/readers.ts";

// One after the other: each of them measures what the others would disturb.
test.describe.configure({ mode: "default" });

const EDITS = 1_000;
const origin = process.env.TEST_ORIGIN ?? "";
const doors = [openLines(origin), openLines(process.env.TEST_SECOND_ORIGIN ?? "")];

/** A page whose words somebody changes, and who reads along signed in. */
type Subject = { path: string; cookie: string; write: (words: string) => Promise<unknown> };

/** Surroundings in which a person acts now. */
async function contextOf(db: Database, personId: string): Promise<ByPerson> {
  return { ...(await contextOfPerson(db, personId, { now: systemClock })), actor: await readActor(db, personId) };
}

async function makeOwnOrganisation(db: Database): Promise<Subject & { id: string; slug: string }> {
  const { id, slug, name } = await makeOrganisation(db, { state: "verified", confirmedAt: new Date() });
  const owner = await makeMember(db, id);
  const ctx = await contextOf(db, owner.id);
  const facts = { name, nameEn: null, type: "association", registrationNumber: null, seatCode: DIENVIDKURZEME } as const;
  const rest = { serviceAreas: [], serviceMunicipalities: [], aboutEn: null, web: null, umbrellaId: null };
  let version = 0;
  const write = (about: string) => {
    version += 1;
    return describeOrganisation(ctx, { id, version, ...facts, ...rest, about });
  };
  return { id, slug, path: `/org/${slug}`, cookie: await cookieOf(db, owner.id), write };
}

async function makeOwnInitiative(db: Database): Promise<Subject> {
  const { id, slug, tellerId } = await makePublished(db);
  const ctx = await contextOf(db, tellerId);
  let version = 0;
  const write = (abstract: string) => {
    version += 1;
    return tellWords(ctx, { id, version, next: "on", abstract, abstractEn: null, fullText: "", links: [], acknowledgements: [] });
  };
  return { path: `/pieredze/${slug}`, cookie: await cookieOf(db, tellerId), write };
}

/** How many milliseconds pass until a visitor reads these words at a door; asks again and again for somewhat more than a minute. */
async function untilSeen(ask: Ask, path: string, words: string): Promise<number> {
  const began = performance.now();
  while (!pageIn(await ask(path)).includes(words)) {
    if (performance.now() - began > 1.2 * MINUTE) throw new Error(`${path} is stale.`);
    await setTimeout(5);
  }
  return performance.now() - began;
}

const untilSeenEverywhere = ({ path }: Subject, words: string) => Promise.all(doors.map((ask) => untilSeen(ask, path, words)));

/** Edits, one after the other; each is seen by every visitor before the next one, so that its page is kept when it changes. */
async function edit(subject: Subject, count: number): Promise<number[]> {
  const waits: number[] = [];
  // What a process does for the first time takes it longer: the first reader has been there already.
  await Promise.all(doors.flatMap((ask) => [ask(subject.path), ask(subject.path, { cookie: subject.cookie })]));
  for (let at = 0; at < count; at += 1) {
    const words = `Labojums ${at} beidzas.`;
    await subject.write(words);
    const [seen, live] = await Promise.all([
      untilSeenEverywhere(subject, words),
      doors[at % 2]?.(subject.path, { cookie: subject.cookie }),
    ]);
    expect(live && pageIn(live), "a signed-in person sees it at once").toContain(words);
    waits.push(...seen);
  }
  return waits;
}

/** Changes a page that is kept without a word to anybody; how long visitors read the old one. */
async function editInSilence(db: Database): Promise<number[]> {
  const subject = await makeOwnOrganisation(db);
  await edit(subject, 1);
  await db.organisation.update({ where: { id: subject.id }, data: { about: "Pateikts nevienam." } });
  return untilSeenEverywhere(subject, "Pateikts nevienam.");
}

test("1,000 edits are seen on both instances within a second each, one that nobody tells within a minute", async ({ db }) => {
  test.setTimeout(6 * MINUTE);
  const silence = editInSilence(db);
  const subjects = [await makeOwnOrganisation(db), await makeOwnInitiative(db)];
  const waits = (await Promise.all(subjects.map((subject) => edit(subject, EDITS / subjects.length)))).flat();
  tell("seen after, ms", waits);
  expect(waits).toHaveLength(2 * EDITS);
  expect(Math.max(...waits)).toBeLessThan(SECOND);
  const silent = await silence;
  tell("seen without a word, ms", silent);
  // The minute, and the making of the page.
  expect(Math.max(...silent)).toBeLessThan(MINUTE + SECOND);
});

test("nothing stays stale when the lines on which changes are told are cut between edits", async ({ db }) => {
  test.setTimeout(5 * MINUTE);
  const subject = await makeOwnOrganisation(db);
  const owner = new pg.Client(process.env.TEST_OWNER_DATABASE_URL);
  await owner.connect();
  const waits: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    await edit(subject, 3);
    await db.organisation.update({ where: { id: subject.id }, data: { about: `Pateikts nevienam ${round}.` } });
    const { rowCount } = await owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query IN ('LISTEN changes', 'SELECT 1')",
    );
    expect(rowCount).toBeGreaterThanOrEqual(doors.length);
    // All that was kept is given up at once. It is kept anew while nobody listens, and then changed.
    await untilSeenEverywhere(subject, `Pateikts nevienam ${round}.`);
    await subject.write(`Nedzirdēts ${round} beidzas.`);
    waits.push(...(await untilSeenEverywhere(subject, `Nedzirdēts ${round} beidzas.`)));
  }
  await owner.end();
  tell("seen after a cut, ms", waits);
  expect(Math.max(...waits)).toBeLessThan(MINUTE);
});

test("1,000 mixed requests: everybody gets their own page, and nobody's name goes astray", async ({ db }) => {
  test.setTimeout(4 * MINUTE);
  const { slug } = await makeOwnOrganisation(db);
  const initiative = await makePublished(db);
  const shared = [
    `/org/${slug}`,
    `/pieredze/${initiative.slug}`,
    "/lasamiba",
    "/en/privacy",
    "/konts",
    "/darbs",
    "/org/nav-tadas",
    "/nekas",
  ];
  const readers = await makeReaders(db);
  const readings = shared.flatMap((path) => readers.map((reader) => ({ reader, path })));
  const [whole, port] = [openLines(origin, { lines: 64 }), Number(process.env.TEST_UNDEFENDED_PORT) + DEFENCES.indexOf("cookies")];
  const alone = await readAlone(whole, readings);
  expect(new Set(alone.values()).size).toBeGreaterThan(readings.length / 2);
  // Meanwhile pages are forgotten over and over, so that those of visitors and of people are made side by side.
  const done = new AbortController();
  const forgetting = forget(db, slug, done.signal);
  expect(await readTogether(whole, alone, 1_000)).toEqual({ wrong: [], betrayed: [] });
  done.abort();
  await forgetting;
  // A door that does not look at cookies gives everybody the visitor's page: the same check must see it.
  const blind = openLines(origin, { lines: 64, port });
  const { wrong } = await readTogether(blind, alone, readings.length);
  expect(wrong).toEqual(readers.flatMap(({ who, own }) => (own ? [who] : [])).sort());
});

async function forget(db: Database, slug: string, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await db.$transaction((tx) => announce(tx, organisationTag(slug)));
    await setTimeout(50);
  }
}

/** Leaves the figures in the report. */
function tell(what: string, waits: number[]): void {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(0);
  test.info().annotations.push({ type: what, description: `p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} of ${waits.length}` });
}
