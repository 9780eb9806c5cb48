import { TRPCError } from "@trpc/server";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contextFor, contextOfPerson, TEST_NOW } from "#prisma/makers/context";
import { refusalOf } from "#prisma/makers/refusal";
import { samplesOf } from "#prisma/makers/samples";
import { type Sight, sightOf, TAG_OF_QUERY } from "#prisma/makers/sight";
import { makeWorld, WORLDS, type World } from "#prisma/makers/worlds";
import { announce, CHANGES } from "#server/platform/changes";
import { after, MINUTE } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { connection, type Database, type Transaction } from "#server/platform/database";
import { env } from "#server/platform/env";
import { conflict } from "#server/platform/errors";
import { door } from "./door.ts";
import { appRouter } from "./root.ts";
import type { Audience } from "./trpc.ts";

type Procedure = { _def: { type: string; meta?: { audience?: Audience } } };

const { db } = connection();
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
const mutations = procedures.filter(([, { _def }]) => _def.type === "mutation");

/** Deeds whose effect everybody can see. Another one that turns out to be seen, or one of these that does not, fails below. */
const SEEN = [
  ...["initiative.handIn", "initiative.publish", "initiative.withdraw"],
  ...["organisation.confirm", "organisation.describe", "organisation.restore"],
  ...["organisation.sendBack", "organisation.submit", "organisation.suspend"],
  ...["status.claim", "status.confirm", "status.refuse", "status.withdraw"],
  ...["telling.tellInsights", "telling.tellNeeds", "telling.tellPlace", "telling.tellStory", "telling.tellWords"],
];

/** Deeds that no sample carries out: there are no demo people outside the demo market, and the code stands in a mail. */
const NEVER_DONE = ["demo.signInAs", "signIn.confirm"];

const ACTORS: Record<Audience, "visitor" | "owner" | "moderator" | "admin"> = {
  everyone: "visitor",
  people: "owner",
  members: "owner",
  moderators: "moderator",
  admins: "admin",
};

type Deed = { personId: string | null; input: unknown };

/** A fitting call by somebody who may, as far as the world allows it. */
function deedOf(world: World, path: string, audience: Audience): Deed {
  const actor = ACTORS[audience];
  const sample = samplesOf(world)[path]?.input as Record<string, unknown>;
  if (path === "invitation.accept") return { personId: world.invited.id, input: sample };
  if (path === "conversation.ask") return { personId: world.stranger.id, input: { ...sample, organisationId: world.theirs.id } };
  const personId = actor === "visitor" ? null : world[actor].id;
  return { personId, input: path === "organisation.describe" ? { ...sample, umbrellaId: world.nextUmbrella.id } : sample };
}

/** A minute later than everything that the makers made, so that every change leaves its moment. */
async function contextOf(personId: string | null, given: Partial<Context> = {}): Promise<Context> {
  const later = { now: () => after(TEST_NOW, MINUTE), ...given };
  return personId === null ? contextFor(db, undefined, later) : contextOfPerson(db, personId, later);
}

const listener = new pg.Client(env().DATABASE_URL);
const said: string[] = [];

beforeAll(async () => {
  await listener.connect();
  listener.on("notification", ({ payload }) => said.push(payload ?? ""));
  await listener.query(`LISTEN ${CHANGES}`);
});
afterAll(() => listener.end());

/** What was announced since it was asked last. All is heard in the order of the commits, so our own empty word comes after the others. */
async function heard(): Promise<string[]> {
  await listener.query(`NOTIFY ${CHANGES}`);
  expect(said.at(-1)).toBe("");
  return said.splice(0).filter((tag) => tag !== "");
}

type Watched = { done: boolean; changed: string[]; unsaid: string[] };

/** The tags whose pages look different after a deed, and which of them nobody has named. A deed that is refused changes nothing. */
async function watch(deed: () => Promise<boolean>, before?: Sight): Promise<Watched> {
  const then = before ?? (await sightOf(db));
  await heard();
  if (!(await deed())) return { done: false, changed: [], unsaid: [] };
  const [now, named] = [await sightOf(db), await heard()];
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter((tag) => then.get(tag) !== now.get(tag)).sort();
  return { done: true, changed, unsaid: changed.filter((tag) => !named.includes(tag)) };
}

/** Whether it was done; a refusal is an answer, all else is a fault of this test or of ours. */
async function isDone(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    (error: unknown) => {
      if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return false;
      throw error;
    },
  );
}

const done = new Set<string>();
const seen = new Set<string>();

describe.each(WORLDS)("where our organisation is $ours and has told $told", (plan) => {
  /** Made anew after each deed; one that was refused leaves it as it was. */
  let stage: { world: World; before: Sight } | null = null;

  it.each(mutations)("%s names every page that it changes", async (path, { _def }) => {
    stage ??= { world: await makeWorld(db, plan), before: await sightOf(db) };
    const { world, before } = stage;
    const { personId, input } = deedOf(world, path, _def.meta?.audience ?? "everyone");
    const ctx = await contextOf(personId);
    // Limits are tested elsewhere; here they would only hide what is looked for.
    await db.rateLimit.deleteMany();
    const watched = await watch(() => isDone(door.call(ctx, path, input)), before);
    if (watched.done) {
      stage = null;
      done.add(path);
    }
    if (watched.changed.length > 0) seen.add(path);
    expect(watched.unsaid).toEqual([]);
  });
});

describe("all worlds together", () => {
  const paths = mutations.map(([path]) => path);

  it("let every deed be done once at least", () => {
    expect(paths.filter((path) => !done.has(path)).sort()).toEqual(NEVER_DONE);
  });

  it("show everything that anybody can see of a deed", () => {
    expect(paths.filter((path) => seen.has(path)).sort()).toEqual(SEEN);
  });
});

describe("the watch is awake", () => {
  it("knows of every query for everybody which pages show it", () => {
    const open = procedures.filter(([, { _def }]) => _def.type === "query" && _def.meta?.audience === "everyone");
    expect(Object.keys(TAG_OF_QUERY).sort()).toEqual(open.map(([path]) => path).sort());
  });

  it("sees nothing where nothing is done", async () => {
    await makeWorld(db, { ours: "confirmed", told: "this" });
    expect((await watch(async () => true)).changed).toEqual([]);
  });

  it("cries at what is changed behind the commands' back, and at what is named in part", async () => {
    const { draft, ours, umbrella } = await makeWorld(db, { ours: "confirmed", told: "this" });
    const all = ["market", `initiative/${draft.slug}`, `organisation/${ours.slug}`].sort();
    const retitle = (tx: Transaction, title: string) => tx.initiative.update({ where: { id: draft.id }, data: { title } });
    expect(await watch(() => isDone(retitle(db, "Klusi mainīts")))).toEqual({ done: true, changed: all, unsaid: all });
    const inPart = () =>
      db.$transaction(async (tx) => {
        await retitle(tx, "Pa pusei pateikts");
        await announce(tx, "market", `organisation/${ours.slug}`);
      });
    expect((await watch(() => isDone(inPart()))).unsaid).toEqual([`initiative/${draft.slug}`]);
    const rename = () => db.organisation.update({ where: { id: umbrella.id }, data: { nameEn: "Umbrella" } });
    expect((await watch(() => isDone(rename()))).unsaid).toEqual([`organisation/${ours.slug}`, `organisation/${umbrella.slug}`].sort());
  });
});

describe("an announcement", () => {
  it("is never heard of a deed that was rolled back at its very end", async () => {
    const { draft, owner } = await makeWorld(db, { ours: "confirmed", told: "this" });
    const input = { id: draft.id, version: 1, reason: "Grupa vairs netiekas." };
    const withdraw = (ctx: Context) => refusalOf(door.call(ctx, "initiative.withdraw", input));
    await heard();
    expect(await withdraw(await contextOf(owner.id, { db: losing(db) }))).toBe("conflict pressAgain");
    expect(await heard()).toEqual([]);
    expect(await withdraw(await contextOf(owner.id))).toBe("done");
    expect(await heard()).toContain(`initiative/${draft.slug}`);
  });

  it("names the umbrella to which the organisation moves at that very moment", async () => {
    const { waiting, ours, moderator, nextUmbrella } = await makeWorld(db, { ours: "pending", told: "nothing" });
    const ctx = await contextOf(moderator.id);
    await heard();
    const publishing = await db.$transaction(async (tx) => {
      await tx.organisation.update({ where: { id: ours.id }, data: { umbrellaId: nextUmbrella.id } });
      const begun = door.call(ctx, "initiative.publish", { id: waiting.id, version: 1 });
      await expect.poll(countWaiting).toBe(1);
      return { begun };
    });
    await publishing.begun;
    expect(await heard()).toContain(`organisation/${nextUmbrella.slug}`);
  });
});

/** The database, but every transaction is lost after its last step. */
function losing(whole: Database): Database {
  const lost = (deed: (tx: Transaction) => Promise<unknown>) =>
    whole.$transaction(async (tx) => {
      await deed(tx);
      throw conflict("pressAgain");
    });
  return new Proxy(whole, { get: (target, key) => (key === "$transaction" ? lost : Reflect.get(target, key)) });
}

/** How many wait for a lock in this file's own database. */
async function countWaiting(): Promise<number> {
  const { rows } = await listener.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
  return rows.length;
}
