import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { CHANGES } from "#server/platform/changes";
import { SECOND } from "#server/platform/clock";
import { log } from "#server/platform/log";

/** How soon a lost connection is sought again, and how often a silent one is asked whether it is still there. */
const AGAIN = SECOND;
const HEARTBEAT = 10 * SECOND;

/** What is done with what PostgreSQL tells; `lost` when something may have been missed. */
export type Hearing = { changed: (tags: Set<string>) => void; lost: () => void };

/**
 * Listens, on a connection of its own, to what any instance has changed. When the connection breaks, what was kept is given up at once
 * and again when it is back, for what was said in between nobody heard.
 */
export function listenForChanges(url: string, { changed, lost }: Hearing): { close: () => Promise<void> } {
  let client: pg.Client | undefined;
  let closed = false;
  let heard = new Set<string>();

  /** Tags of one transaction come one by one; they are dealt with together. */
  function hear(tag: string): void {
    if (heard.size === 0) setImmediate(tellAll);
    heard.add(tag);
  }

  function tellAll(): void {
    const tags = heard;
    heard = new Set();
    changed(tags);
  }

  /** Listens until the connection ends. */
  async function listen(): Promise<void> {
    const one = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000, keepAlive: true });
    client = one;
    const ended = new Promise<void>((resolve) => one.once("end", resolve));
    one.on("error", () => void one.end().catch(() => undefined));
    one.on("notification", ({ payload }) => hear(payload ?? ""));
    await one.connect();
    await one.query(`LISTEN ${CHANGES}`);
    lost();
    await ended;
  }

  async function listenAlways(): Promise<void> {
    while (!closed) {
      await listen().catch(() => undefined);
      if (closed) return;
      lost();
      log("warn", "changes.unheard");
      await setTimeout(AGAIN, undefined, { ref: false });
    }
  }

  /** A line that died without a word is found out, and given up. */
  const heartbeat = setInterval(() => {
    client?.query("SELECT 1").catch(() => client?.end().catch(() => undefined));
  }, HEARTBEAT).unref();

  void listenAlways();
  return {
    close: async () => {
      closed = true;
      clearInterval(heartbeat);
      await client?.end().catch(() => undefined);
    },
  };
}
