import { describe, expect, it } from "vitest";
import { Crowded, holdCrowd } from "./crowd.ts";

/** Somebody who stays inside until the test lets them go. */
function guest() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const one = { inside: false, leave: () => resolve("served"), fall: () => reject(new Error("fell")), make };
  async function make(): Promise<string> {
    one.inside = true;
    return promise.finally(() => {
      one.inside = false;
    });
  }
  return one;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a crowd", () => {
  it("is let in up to its number, waits up to its number, and is turned away beyond", async () => {
    const enter = holdCrowd(2, 1);
    const [first, second, third, fourth] = [guest(), guest(), guest(), guest()];
    const visits = [enter(first.make), enter(second.make), enter(third.make)];
    await expect(enter(fourth.make)).rejects.toBeInstanceOf(Crowded);
    expect([first, second, third, fourth].map(({ inside }) => inside)).toEqual([true, true, false, false]);
    first.leave();
    await settled();
    expect([first, second, third].map(({ inside }) => inside)).toEqual([false, true, true]);
    second.leave();
    third.leave();
    expect(await Promise.all(visits)).toEqual(["served", "served", "served"]);
  });

  it("is served in the order in which it came", async () => {
    const enter = holdCrowd(1, 10);
    const served: number[] = [];
    await Promise.all(Array.from({ length: 11 }, (_, at) => enter(async () => served.push(at))));
    expect(served).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("gives the place of who fell to the next one", async () => {
    const enter = holdCrowd(1, 1);
    const [first, second] = [guest(), guest()];
    const [falling, visit] = [enter(first.make), enter(second.make)];
    first.fall();
    await expect(falling).rejects.toThrow("fell");
    await settled();
    expect(second.inside).toBe(true);
    second.leave();
    expect(await visit).toBe("served");
  });

  it("finds all places free again when everybody has left", async () => {
    const enter = holdCrowd(3, 2);
    for (let round = 0; round < 3; round += 1) {
      const visits = await Promise.allSettled(Array.from({ length: 9 }, () => enter(settled)));
      expect(visits.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    }
  });

  it("is never more inside than there are places, whoever comes while somebody leaves", async () => {
    const enter = holdCrowd(2, 50);
    let inside = 0;
    let most = 0;
    const stay = async (turns: number) => {
      inside += 1;
      most = Math.max(most, inside);
      for (let turn = 0; turn < turns; turn += 1) await settled();
      inside -= 1;
    };
    const come = async (at: number) => {
      for (let turn = 0; turn < at % 5; turn += 1) await settled();
      await enter(() => stay(at % 3));
    };
    await Promise.all(Array.from({ length: 40 }, (_, at) => come(at)));
    expect([most, inside]).toEqual([2, 0]);
  });
});
