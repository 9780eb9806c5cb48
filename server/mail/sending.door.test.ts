import { SMTPServer } from "smtp-server";
import { afterAll, expect, it } from "vitest";
import { TEST_NOW } from "#prisma/makers/context";
import { letterWriters } from "#server/letters";
import { after, HOUR } from "#server/platform/clock";
import { connection } from "#server/platform/database";
import { deliverMail } from "./commands.ts";

const ADDRESS = "canary@piemers.example";
let reply = 450;

/** A mail server that refuses in the way that real ones do: with the address in its words. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo: ({ address }, _, done) => done(Object.assign(new Error(`<${address}> refused`), { responseCode: reply })),
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// Before anything reads the variables, for they are read once.
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
const { db } = connection();
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function send(onceKey: string): Promise<{ state: string; thrown: unknown }> {
  const signIn = await db.signIn.create({
    data: { address: ADDRESS, locale: "lv", createdAt: TEST_NOW, expiresAt: after(TEST_NOW, HOUR) },
  });
  const data = {
    kind: "sign_in_code",
    about: { signInId: signIn.id },
    address: ADDRESS,
    locale: "lv",
    onceKey,
    createdAt: TEST_NOW,
  } as const;
  const { id } = await db.mail.create({ data });
  const thrown = await deliverMail({ db, now: () => TEST_NOW, writers: letterWriters }, id).catch((error: unknown) => error);
  return { state: (await db.mail.findUniqueOrThrow({ where: { id } })).state, thrown };
}

it("a mail that is refused for a while is tried again, and what the job keeps of it names nobody", async () => {
  reply = 450;
  const { state, thrown } = await send("for a while");
  expect(state).toBe("queued");
  expect(thrown).toBeInstanceOf(Error);
  const kept = JSON.stringify(thrown, Object.getOwnPropertyNames(thrown));
  expect(kept).toContain("450");
  expect(kept).not.toContain(ADDRESS);
});

it("a mail that is refused for good has failed", async () => {
  reply = 550;
  expect(await send("for good")).toEqual({ state: "failed", thrown: undefined });
});
