import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SECOND } from "#server/platform/clock";
import { type KeptPage, keepPages } from "./kept-pages.ts";

/** A page that says so much, packed by nobody. */
function pageOf(etag: string, bytes = 100): KeptPage {
  return { status: 200, etag, br: Buffer.alloc(bytes), gzip: Buffer.alloc(bytes) };
}

/** A page whose making ends when the test says so. */
function making() {
  const { promise, resolve, reject } = Promise.withResolvers<KeptPage>();
  return { make: vi.fn(() => promise), done: (etag: string) => resolve(pageOf(etag)), failed: (why: string) => reject(new Error(why)) };
}

const made = (etag: string, bytes?: number) => async () => pageOf(etag, bytes);

describe("a page that many ask for at once", () => {
  it("is made once, and is the same for all", async () => {
    const pages = keepPages();
    const one = making();
    const reading = Array.from({ length: 50 }, () => pages.read("/", ["market"], one.make));
    one.done("first");
    expect(new Set((await Promise.all(reading)).map(({ etag }) => etag))).toEqual(new Set(["first"]));
    expect(await pages.read("/", ["market"], one.make)).toMatchObject({ etag: "first" });
    expect(one.make).toHaveBeenCalledOnce();
  });

  it("is another one under another address", async () => {
    const pages = keepPages();
    await Promise.all([pages.read("/", [], made("lv")), pages.read("/en", [], made("en"))]);
    expect([pages.find("/")?.etag, pages.find("/en")?.etag]).toEqual(["lv", "en"]);
  });

  it("fails for all of them when its making fails, and is made anew for the next one", async () => {
    const pages = keepPages();
    const broken = making();
    const reading = [pages.read("/", [], broken.make), pages.read("/", [], broken.make)];
    broken.failed("no database");
    const told = await Promise.allSettled(reading);
    expect(told.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(broken.make).toHaveBeenCalledOnce();
    expect(await pages.read("/", [], made("whole"))).toMatchObject({ etag: "whole" });
  });
});

describe("what has changed", () => {
  it("is forgotten where it is shown, and nowhere else", async () => {
    const pages = keepPages();
    await pages.read("/", ["market"], made("home"));
    await pages.read("/org/a", ["organisation/a", "market"], made("a"));
    await pages.read("/org/b", ["organisation/b"], made("b"));
    await pages.read("/privatums", [], made("privacy"));
    pages.forget(new Set(["market", "initiative/nobody-shows-it"]));
    expect(["/", "/org/a", "/org/b", "/privatums"].map((key) => pages.find(key)?.etag)).toEqual([undefined, undefined, "b", "privacy"]);
  });

  it("is forgotten everywhere when nobody knows what it was", async () => {
    const pages = keepPages();
    await pages.read("/", ["market"], made("home"));
    await pages.read("/privatums", [], made("privacy"));
    pages.forgetAll();
    expect([pages.find("/"), pages.find("/privatums"), pages.bytes()]).toEqual([undefined, undefined, 0]);
  });
});

describe("what changes while its page is being made", () => {
  it("reaches whoever asked before, and nobody else", async () => {
    const pages = keepPages();
    const [old, fresh] = [making(), making()];
    const before = pages.read("/", ["market"], old.make);
    pages.forget(new Set(["market"]));
    const since = pages.read("/", ["market"], fresh.make);
    old.done("old");
    expect(await before).toMatchObject({ etag: "old" });
    expect(pages.find("/")).toBeUndefined();
    const late = pages.read("/", ["market"], fresh.make);
    fresh.done("fresh");
    expect(await late).toMatchObject({ etag: "fresh" });
    expect(fresh.make).toHaveBeenCalledOnce();
    expect(await since).toMatchObject({ etag: "fresh" });
    expect(pages.find("/")?.etag).toBe("fresh");
  });

  it("is not put in the place of what was made since, however long it takes", async () => {
    const pages = keepPages();
    const [old, fresh] = [making(), making()];
    const before = pages.read("/", ["market"], old.make);
    pages.forgetAll();
    const since = pages.read("/", ["market"], fresh.make);
    fresh.done("fresh");
    await since;
    old.done("old");
    await before;
    expect(pages.find("/")?.etag).toBe("fresh");
  });

  it("leaves the page alone that does not show it", async () => {
    const pages = keepPages();
    const one = making();
    const reading = pages.read("/org/b", ["organisation/b"], one.make);
    pages.forget(new Set(["organisation/a"]));
    one.done("b");
    await reading;
    expect(pages.find("/org/b")?.etag).toBe("b");
  });
});

describe("the memory", () => {
  it("holds 10,000 addresses within its bytes, the last ones", async () => {
    const limit = 1_000_000;
    const pages = keepPages(limit);
    let most = 0;
    for (let n = 0; n < 10_000; n += 1) {
      await pages.read(`/pieredze?q=${n}`, ["market"], made(String(n), 1_000 + (n % 7) * 500));
      most = Math.max(most, pages.bytes());
    }
    expect(most).toBeLessThanOrEqual(limit);
    expect(most).toBeGreaterThan(0.9 * limit);
    expect(pages.find("/pieredze?q=0")).toBeUndefined();
    expect(pages.find("/pieredze?q=9999")?.etag).toBe("9999");
  });

  it("counts what an address weighs, too", async () => {
    const pages = keepPages(1_000_000);
    for (let n = 0; n < 1_000; n += 1) await pages.read(`/org/${n}${"x".repeat(8_000)}`, [], made(String(n), 1));
    const held = Array.from({ length: 1_000 }, (_, n) => pages.find(`/org/${n}${"x".repeat(8_000)}`)).filter(Boolean);
    expect(held.length).toBeLessThan(1_000_000 / 8_000);
    expect(held.length).toBeGreaterThan(0);
  });

  it("does without a page that is larger than itself", async () => {
    const pages = keepPages(10_000);
    await pages.read("/", [], made("home"));
    expect(await pages.read("/pieredze", [], made("huge", 10_000))).toMatchObject({ etag: "huge" });
    expect([pages.find("/pieredze"), pages.find("/")?.etag]).toEqual([undefined, "home"]);
  });
});

describe("a page that nobody said had changed", () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Sets the clock forward that the memory counts by. It looks at it once a millisecond, which has to pass really. */
  function clock() {
    const real = performance.now.bind(performance);
    let ahead = 0;
    vi.spyOn(performance, "now").mockImplementation(() => real() + ahead);
    return async (milliseconds: number) => {
      ahead += milliseconds;
      await setTimeout(5);
    };
  }

  it("is kept for a minute and no longer, however often it is read", async () => {
    const pages = keepPages();
    const pass = clock();
    await pages.read("/", [], made("home"));
    await pass(59 * SECOND);
    expect(await pages.read("/", [], made("anew"))).toMatchObject({ etag: "home" });
    await pass(2 * SECOND);
    expect(pages.find("/")).toBeUndefined();
    expect(await pages.read("/", [], made("anew"))).toMatchObject({ etag: "anew" });
  });

  it("is as old as what it was made from, not as its last byte", async () => {
    const pages = keepPages();
    const pass = clock();
    const slow = making();
    const reading = pages.read("/", [], slow.make);
    await pass(50 * SECOND);
    slow.done("slow");
    await reading;
    await pass(9 * SECOND);
    expect(pages.find("/")?.etag).toBe("slow");
    await pass(2 * SECOND);
    expect(pages.find("/")).toBeUndefined();
  });

  it("is never kept when its making took that minute", async () => {
    const pages = keepPages();
    const pass = clock();
    const slow = making();
    const reading = pages.read("/", [], slow.make);
    await pass(61 * SECOND);
    slow.done("slow");
    await reading;
    await pass(2);
    expect(pages.find("/")).toBeUndefined();
  });
});
