import type { Generator, Load } from "./load.ts";
import { quantile, sum } from "./numbers.ts";
import type { Page } from "./pages.ts";
import { processorSeconds, untilResting } from "./processor.ts";
import type { Server } from "./servers.ts";

/** What a server did with one page under one load; times in milliseconds. `busy` is the share of one core that it used. */
export type Figure = { perSecond: number; p50: number; p95: number; processor: number; busy: number; odd: number };

/** Each measure is made of several turns, in which the servers take part one after the other: noise hits them alike. */
export const TURNS = 3;

type Turn = Load & { processor: number };

/** Measures one page under one load on each of the servers, in turns. */
export async function measureInTurns<Servers extends Record<string, Server>>(
  generator: Generator,
  servers: Servers,
  page: Page,
  load: { connections: number; seconds: number },
): Promise<{ [Name in keyof Servers]: Figure }> {
  const entries = Object.entries(servers);
  const turns = new Map<string, Turn[]>(entries.map(([name]) => [name, []]));
  for (const [, server] of entries) await take(generator, server, page, { ...load, seconds: 1 });
  for (let count = 0; count < TURNS; count += 1) {
    for (const [name, server] of entries) turns.get(name)?.push(await take(generator, server, page, load));
  }
  return Object.fromEntries(entries.map(([name]) => [name, figureOf(turns.get(name) ?? [])])) as { [Name in keyof Servers]: Figure };
}

async function take(generator: Generator, server: Server, page: Page, load: { connections: number; seconds: number }): Promise<Turn> {
  const before = processorSeconds(server.pid);
  const made = await generator.load({ url: server.urlOf(page.path), status: page.status }, load.connections, load.seconds);
  const processor = processorSeconds(server.pid) - before;
  await untilResting(server.pid);
  return { ...made, processor };
}

function figureOf(turns: Turn[]): Figure {
  const requests = sum(turns.map((turn) => turn.requests));
  const seconds = sum(turns.map((turn) => turn.seconds));
  const processor = sum(turns.map((turn) => turn.processor));
  return {
    perSecond: requests / seconds,
    p50: quantile(
      turns.map(({ p50 }) => p50),
      0.5,
    ),
    p95: quantile(
      turns.map(({ p95 }) => p95),
      0.5,
    ),
    processor: (1_000 * processor) / requests,
    busy: processor / seconds,
    odd: sum(turns.map(({ odd }) => odd)),
  };
}
