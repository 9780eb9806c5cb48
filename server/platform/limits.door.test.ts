import { describe, expect, it } from "vitest";
import { connection } from "./database.ts";
import { charge, LIMITS } from "./limits.ts";

const { db } = connection();

describe("a limit", () => {
  it("lets exactly as many pass as it says, of fifty at once", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => charge("signInAddress", "many@piemers.example")));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(LIMITS.signInAddress.points);
  });

  it("keeps nobody's address", async () => {
    await charge("signInAddress", "canary@piemers.example");
    await charge("signInAddress", `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.example`);
    const kept = await db.rateLimit.findMany({ where: { key: { startsWith: "signInAddress" } } });
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(kept.map(({ key }) => key))).not.toContain("@");
  });

  it("is charged within more transactions than there are connections, and none waits for another's", async () => {
    const began = performance.now();
    const within = (at: number) => db.$transaction(() => charge("visiting", `network ${at}`), { maxWait: 10_000, timeout: 10_000 });
    await Promise.all(Array.from({ length: 40 }, (_, at) => within(at)));
    expect(performance.now() - began).toBeLessThan(1_900);
    expect(await db.rateLimit.count({ where: { key: { startsWith: "visiting" } } })).toBe(40);
  });
});
