import { LRUCache } from "lru-cache";
import { MINUTE } from "#server/platform/clock";

/** A visitor's page as it is sent: compressed once, in two ways. */
export type KeptPage = { status: number; etag: string; br: Buffer; gzip: Buffer };

/** What the worst flood of addresses may take of the memory: some 8,000 pages. */
const BYTES = 64 * 1024 * 1024;

/** Even when PostgreSQL's word of a change is lost, nothing is older than this. */
const LIFE = MINUTE;

type Kept = KeptPage & { tags: string[] };
type Making = { page: Promise<KeptPage>; tags: string[]; outdated: boolean };

export type KeptPages = ReturnType<typeof keepPages>;

/** A bounded memory of pages. Each is made once, however many ask for it at the same time, and forgotten when what it shows changes. */
export function keepPages(bytes = BYTES) {
  const kept = new LRUCache<string, Kept>({ maxSize: bytes, sizeCalculation: sizeOf, ttl: LIFE });
  const making = new Map<string, Making>();

  /** The page under a key, made when there is none. Its age is counted from when its making began, for that is when it was read. */
  async function read(key: string, tags: string[], make: () => Promise<KeptPage>): Promise<KeptPage> {
    const ready = kept.get(key) ?? making.get(key)?.page;
    if (ready) return ready;
    const began = performance.now();
    const one: Making = { page: make(), tags, outdated: false };
    making.set(key, one);
    try {
      const page = await one.page;
      if (!one.outdated) kept.set(key, { ...page, tags }, { ttl: Math.max(1, LIFE - (performance.now() - began)) });
      return page;
    } finally {
      if (making.get(key) === one) making.delete(key);
    }
  }

  /** What shows any of these is made anew for whoever asks from now on; what is being made just now is not kept. */
  function forget(isTouched: (tags: string[]) => boolean): void {
    for (const [key, one] of making) {
      if (!isTouched(one.tags)) continue;
      one.outdated = true;
      making.delete(key);
    }
    for (const [key, { tags }] of kept.entries()) if (isTouched(tags)) kept.delete(key);
  }

  return {
    find: (key: string): KeptPage | undefined => kept.get(key),
    read,
    forget: (touched: ReadonlySet<string>) => forget((tags) => tags.some((tag) => touched.has(tag))),
    forgetAll: () => forget(() => true),
    bytes: () => kept.calculatedSize,
  };
}

/** Buffers, the key and some for what holds them together. */
function sizeOf({ br, gzip }: Kept, key: string): number {
  return br.length + gzip.length + 2 * key.length + 500;
}
