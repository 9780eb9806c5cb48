import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { plainPageOf } from "#server/front-door/plain-page";
import { exchange } from "./exchange.ts";
import { quantile } from "./numbers.ts";

/** What becomes of a page on its way, in bytes, and what the steps after Next take, in milliseconds. */
export type Stages = { made: number; plain: number; packed: number; taking: number; brotli: number; gzip: number };

const TIMES = 15;

const packBrotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Takes a page as Next makes it and does to it what the front door does, several times; the median counts. */
export async function measureStages(straightUrl: string): Promise<Stages> {
  const made = (await exchange(straightUrl)).body.toString();
  const { html: plain } = await plainPageOf(made);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(plain) };
  const packed = await packBrotli(plain, { params });
  return {
    made: Buffer.byteLength(made),
    plain: Buffer.byteLength(plain),
    packed: packed.length,
    taking: await medianTime(() => plainPageOf(made)),
    brotli: await medianTime(() => packBrotli(plain, { params })),
    gzip: await medianTime(() => zip(plain, { level: 9 })),
  };
}

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < TIMES; count += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}
