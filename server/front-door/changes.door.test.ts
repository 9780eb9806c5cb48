import net from "node:net";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { announce } from "#server/platform/changes";
import { connection } from "#server/platform/database";
import { env } from "#server/platform/env";
import { listenForChanges } from "./changes.ts";

const { db } = connection();
const url = env().DATABASE_URL;
const watcher = new pg.Client(url);
beforeAll(() => watcher.connect());
afterAll(() => watcher.end());

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  await expect.poll(listeners).toEqual([]);
});

/** Listens, and notes what is told. */
async function listenAt(address = url) {
  const heard: string[][] = [];
  const lost = vi.fn();
  open.push(listenForChanges(address, { changed: (tags) => void heard.push([...tags]), lost }));
  await expect.poll(listeners).toHaveLength(1);
  await expect.poll(() => lost.mock.calls.length).toBeGreaterThan(0);
  return { heard, lost };
}

const say = (...tags: string[]) => db.$transaction((tx) => announce(tx, ...tags));

/** The lines in this file's own database on which somebody listens. */
async function listeners(): Promise<number[]> {
  const { rows } = await watcher.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query IN ('LISTEN changes', 'SELECT 1')",
  );
  return rows.map(({ pid }) => pid);
}

async function cut(): Promise<void> {
  for (const pid of await listeners()) await watcher.query("SELECT pg_terminate_backend($1)", [pid]);
}

describe("a change", () => {
  it("is heard when it is there to be read, with all its tags", async () => {
    const { heard } = await listenAt();
    await db.$transaction(async (tx) => {
      await announce(tx, "market", "organisation/kalni");
      await new Promise((resolve) => setImmediate(resolve));
      expect(heard).toEqual([]);
    });
    await expect.poll(() => heard.flat().sort()).toEqual(["market", "organisation/kalni"]);
  });

  it("is not heard when it was rolled back", async () => {
    const { heard } = await listenAt();
    const undone = db.$transaction(async (tx) => {
      await announce(tx, "organisation/never");
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await say("organisation/since");
    await expect.poll(() => heard.flat()).toContain("organisation/since");
    expect(heard.flat()).toEqual(["organisation/since"]);
  });

  it("is heard once, however many there are at once", async () => {
    const { heard } = await listenAt();
    const tags = Array.from({ length: 200 }, (_, at) => `organisation/${String(at).padStart(3, "0")}`);
    await Promise.all(tags.map((tag) => say(tag, "market")));
    await say("end");
    await expect.poll(() => heard.flat()).toContain("end");
    expect(
      heard
        .flat()
        .filter((tag) => tag !== "market" && tag !== "end")
        .sort(),
    ).toEqual(tags);
  });
});

describe("a line that is cut", () => {
  it("gives up what was kept at once, and once more when it is back and hears again", async () => {
    const { heard, lost } = await listenAt();
    expect(lost).toHaveBeenCalledTimes(1);
    await cut();
    await expect.poll(() => lost.mock.calls.length).toBe(2);
    await say("organisation/in-between");
    await expect.poll(() => lost.mock.calls.length, { timeout: 5_000 }).toBe(3);
    await say("organisation/after");
    await expect.poll(() => heard.flat()).toEqual(["organisation/after"]);
  });

  it("is sought again each time", async () => {
    const { heard, lost } = await listenAt();
    for (const calls of [3, 5]) {
      await cut();
      await expect.poll(() => lost.mock.calls.length, { timeout: 5_000 }).toBe(calls);
    }
    await say("organisation/after");
    await expect.poll(() => heard.flat()).toEqual(["organisation/after"]);
  });
});

describe("a database that is not there", () => {
  it("is waited for: nothing is kept meanwhile, and nothing falls", async () => {
    const port = await freePort();
    const lost = vi.fn();
    const heard: string[] = [];
    open.push(listenForChanges(through(port), { changed: (tags) => void heard.push(...tags), lost }));
    await expect.poll(() => lost.mock.calls.length).toBeGreaterThan(0);
    const door = await openDoor(port);
    await expect.poll(listeners, { timeout: 5_000 }).toHaveLength(1);
    await say("organisation/after");
    await expect.poll(() => heard).toContain("organisation/after");
    await door.close();
  });

  it("is found out when it died without a word", { timeout: 30_000 }, async () => {
    const port = await freePort();
    const door = await openDoor(port);
    const { heard, lost } = await listenAt(through(port));
    door.silence();
    // Asked for a sign of life within ten seconds, it is given two to answer.
    await expect.poll(() => lost.mock.calls.length, { timeout: 15_000 }).toBeGreaterThan(1);
    door.speak();
    await cut();
    await expect.poll(listeners, { timeout: 10_000 }).toHaveLength(1);
    await expect
      .poll(async () => {
        await say("organisation/after");
        return heard.flat();
      })
      .toContain("organisation/after");
    await door.close();
  });
});

/** The database's address by way of a port of ours. */
function through(port: number): string {
  const way = new URL(url);
  way.port = String(port);
  return way.href;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A way to the database on which, when the test wishes, nothing moves any more and nobody is told. */
async function openDoor(port: number) {
  const lines = new Set<net.Socket>();
  let silent = false;
  const server = net.createServer((socket) => {
    const database = net.connect(Number(new URL(url).port), "127.0.0.1");
    for (const [from, to] of [
      [socket, database],
      [database, socket],
    ] as const) {
      lines.add(from);
      from.on("data", (bytes) => void (silent || to.write(bytes)));
      from.on("error", () => undefined);
      from.on("close", () => void (silent || to.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    silence: () => {
      silent = true;
    },
    speak: () => {
      silent = false;
    },
    close: async () => {
      for (const line of lines) line.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
