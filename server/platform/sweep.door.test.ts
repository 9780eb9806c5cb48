import { expect, it } from "vitest";
import { TEST_NOW } from "#prisma/makers/context";
import { after, DAY, MINUTE } from "./clock.ts";
import { connection } from "./database.ts";
import { sweep } from "./sweep.ts";

const { db } = connection();

it("forgets every mail after seven days, also one that never left and still holds an address", async () => {
  const states = ["queued", "sent", "kept", "dropped", "failed"] as const;
  const mail = { kind: "sign_in_code", about: {}, address: "sena@piemers.example", locale: "lv" } as const;
  const old = states.map((state) => ({ ...mail, state, onceKey: `old ${state}`, createdAt: after(TEST_NOW, -7 * DAY - MINUTE) }));
  const young = states.map((state) => ({ ...mail, state, onceKey: `young ${state}`, createdAt: after(TEST_NOW, -7 * DAY + MINUTE) }));
  await db.mail.createMany({ data: [...old, ...young] });
  await sweep(db, TEST_NOW);
  const left = await db.mail.findMany({ select: { onceKey: true }, orderBy: { onceKey: "asc" } });
  expect(left.map(({ onceKey }) => onceKey)).toEqual(young.map(({ onceKey }) => onceKey).sort());
});
