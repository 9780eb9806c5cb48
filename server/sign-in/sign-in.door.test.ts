import { describe, expect, test } from "vitest";
import { contextFor, TEST_NOW } from "#prisma/makers/context";
import { makePerson } from "#prisma/makers/person";
import { reasonOf } from "#prisma/makers/refusal";
import { createCaller } from "#server/api/root";
import { after as later, MINUTE } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { type CookieJar, cookieJar } from "#server/platform/cookies";
import { connection } from "#server/platform/database";
import { randomToken } from "#server/platform/secrets";
import { findSession } from "#server/session/queries";
import { codeOf } from "./rules.ts";

const { db } = connection();

/** A browser with its cookies: what an answer sets, the next request brings along. */
function browser(given: Partial<Context> = {}) {
  const held = new Map<string, string>();
  const network = randomToken();
  const jar = (): CookieJar => {
    const header = [...held].map(([name, value]) => `${name}=${value}`).join("; ");
    const inner = cookieJar(header);
    return { ...inner, set: (cookie) => void (cookie.maxAgeSeconds > 0 ? held.set(cookie.name, cookie.value) : held.delete(cookie.name)) };
  };
  const at = (now: Date) => createCaller(contextFor(db, undefined, { network, cookies: jar(), now: () => now, ...given }));
  return { at, held };
}

const anyAddress = () => `liga-${randomToken().slice(0, 8).toLowerCase().replaceAll("_", "x")}@piemers.example`;

async function lastSignIn(address: string) {
  return db.signIn.findFirstOrThrow({ where: { address }, orderBy: { createdAt: "desc" } });
}

describe("a code", () => {
  test("opens a session in the browser that asked, and makes a newcomer known", async () => {
    const { at, held } = browser();
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address: address.toUpperCase(), next: "/darbs/konts?x=1" });
    const { id } = await lastSignIn(address);
    expect(await at(TEST_NOW).signIn.findAsked()).toEqual({ address, goingTo: "/darbs/konts?x=1" });
    expect(await at(TEST_NOW).signIn.confirm({ code: codeOf(id).toLowerCase() })).toEqual({ goingTo: "/darbs/konts?x=1" });
    const live = await findSession(db, held.get("authjs.session-token") ?? "", TEST_NOW);
    expect(live?.actor.address).toBe(address);
    expect(held.has("tirdzins-sign-in")).toBe(false);
  });

  test("is posted once, to the address that was asked for", async () => {
    const address = anyAddress();
    await browser().at(TEST_NOW).signIn.ask({ address });
    expect(await db.mail.findMany({ where: { address }, select: { kind: true, state: true } })).toEqual([
      { kind: "sign_in_code", state: "queued" },
    ]);
  });

  test("is worthless in another browser", async () => {
    const address = anyAddress();
    await browser().at(TEST_NOW).signIn.ask({ address });
    const { id } = await lastSignIn(address);
    expect(
      await reasonOf(
        browser()
          .at(TEST_NOW)
          .signIn.confirm({ code: codeOf(id) }),
      ),
    ).toBe("askAgain");
    const forger = browser();
    forger.held.set("tirdzins-sign-in", `${id}.made-up`);
    expect(await reasonOf(forger.at(TEST_NOW).signIn.confirm({ code: codeOf(id) }))).toBe("askAgain");
  });

  test("is over after ten minutes", async () => {
    const { at } = browser();
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address });
    const { id } = await lastSignIn(address);
    const late = later(TEST_NOW, 10 * MINUTE);
    expect(await at(late).signIn.findAsked()).toBeNull();
    expect(await reasonOf(at(late).signIn.confirm({ code: codeOf(id) }))).toBe("codeOver");
  });

  test("of somebody who is suspended opens nothing", async () => {
    const { at, held } = browser();
    const { address } = await makePerson(db, { suspendedAt: TEST_NOW });
    await at(TEST_NOW).signIn.ask({ address });
    const { id } = await lastSignIn(address);
    expect(await reasonOf(at(TEST_NOW).signIn.confirm({ code: codeOf(id) }))).toBe("suspended");
    expect(held.has("authjs.session-token")).toBe(false);
  });
});

describe("wrong codes", () => {
  test("ten at once count as five, and then even the right one opens nothing", async () => {
    const { at } = browser();
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address });
    const { id } = await lastSignIn(address);
    const tries = Array.from({ length: 10 }, () => reasonOf(at(TEST_NOW).signIn.confirm({ code: "WRONG234" })));
    const reasons = await Promise.all(tries);
    expect(reasons.filter((reason) => reason === "wrongCode").length).toBeLessThanOrEqual(5);
    expect(reasons.every((reason) => ["wrongCode", "codeOver"].includes(reason))).toBe(true);
    expect((await lastSignIn(address)).tries).toBe(5);
    expect(await reasonOf(at(TEST_NOW).signIn.confirm({ code: codeOf(id) }))).toBe("codeOver");
  });

  test("in one browser leave another browser's code alone", async () => {
    const [own, strange] = [browser(), browser()];
    const address = anyAddress();
    await own.at(TEST_NOW).signIn.ask({ address });
    const { id } = await lastSignIn(address);
    await strange.at(later(TEST_NOW, 1_000)).signIn.ask({ address });
    for (let count = 0; count < 6; count += 1) await reasonOf(strange.at(TEST_NOW).signIn.confirm({ code: "WRONG234" }));
    expect(await reasonOf(own.at(TEST_NOW).signIn.confirm({ code: codeOf(id) }))).toBe("none");
  });
});

describe("a press", () => {
  test("made twice at once sends one mail", async () => {
    const { at } = browser({ onceKey: randomToken() });
    const address = anyAddress();
    await Promise.all([at(TEST_NOW).signIn.ask({ address }), at(TEST_NOW).signIn.ask({ address })]);
    expect(await db.mail.count({ where: { address } })).toBe(1);
  });

  test("a minute later sends a new code", async () => {
    const { at } = browser({ onceKey: randomToken() });
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address });
    await at(later(TEST_NOW, MINUTE)).signIn.ask({ address });
    expect(await db.mail.count({ where: { address } })).toBe(2);
  });

  test("right after the code was tried sends a new code too", async () => {
    const { at } = browser({ onceKey: randomToken() });
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address });
    await reasonOf(at(TEST_NOW).signIn.confirm({ code: "WRONG234" }));
    await at(TEST_NOW).signIn.ask({ address });
    expect(await db.mail.count({ where: { address } })).toBe(2);
  });

  test("with the right code made twice at once signs a newcomer in twice, never fails", async () => {
    const { at } = browser();
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address });
    const { id } = await lastSignIn(address);
    const [one, other] = [at(TEST_NOW), at(TEST_NOW)];
    const reasons = await Promise.all([one, other].map((caller) => reasonOf(caller.signIn.confirm({ code: codeOf(id) }))));
    expect(reasons).toEqual(["none", "none"]);
    expect(await db.person.count({ where: { address } })).toBe(1);
  });

  test("with the same code is refused when the moment has passed", async () => {
    const { at, held } = browser();
    const address = anyAddress();
    await at(TEST_NOW).signIn.ask({ address });
    const key = held.get("tirdzins-sign-in") ?? "";
    const { id } = await lastSignIn(address);
    await at(TEST_NOW).signIn.confirm({ code: codeOf(id) });
    held.set("tirdzins-sign-in", key);
    expect(await reasonOf(at(later(TEST_NOW, MINUTE)).signIn.confirm({ code: codeOf(id) }))).toBe("codeOver");
  });
});

test("an address gets three mails an hour, whoever asks", async () => {
  const address = anyAddress();
  for (let count = 0; count < 3; count += 1) await browser().at(TEST_NOW).signIn.ask({ address });
  expect(await reasonOf(browser().at(TEST_NOW).signIn.ask({ address }))).toBe("tooMany");
  expect(await db.mail.count({ where: { address } })).toBe(3);
});
