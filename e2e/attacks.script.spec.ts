import { DEFENCES } from "#server/front-door/defences";
import { PROOFS } from "./support/attack-proofs.ts";
import { doorWithout, expectToFail, openOwnDoor, WHOLE } from "./support/attacks.ts";
import { expect, test } from "./support/market.ts";

// One after another: the doors that lack something share one process.
test.describe.configure({ mode: "default" });

test("every defence of the front door has its proof", () => {
  expect(Object.keys(PROOFS).sort()).toEqual([...DEFENCES].sort());
});

for (const defence of DEFENCES.filter((name) => name !== "crowd")) {
  test(`${defence}: the attack is refused, and gets through where this defence is missing`, async ({ db }) => {
    await PROOFS[defence](WHOLE, db);
    await expectToFail(() => PROOFS[defence](doorWithout(defence), db));
  });
}

test("crowd: who is too many is turned away at once, and is not where this defence is missing", async ({ db }) => {
  test.setTimeout(180_000);
  const { door, running } = await openOwnDoor(3_400);
  await PROOFS.crowd(door, db);
  running.child.kill("SIGTERM");
  await running.ended;
  await expectToFail(() => PROOFS.crowd(doorWithout("crowd"), db));
});
