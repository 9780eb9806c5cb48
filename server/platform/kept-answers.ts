import type { Prisma } from "#prisma/generated/client";
import { after, DAY, MINUTE } from "./clock.ts";
import { type CookieJar, cookieName } from "./cookies.ts";
import type { Database } from "./database.ts";
import type { Problem } from "./errors.ts";
import { hashOf, randomToken } from "./secrets.ts";

/** What a person typed, by field name; several values for checkboxes and repeated rows. */
export type Answers = Record<string, string[]>;

export type Kept = { answers: Answers; problems: Problem[] };

/** Which form, and about which record. */
export type FormPlace = { deed: string; about: string };

/** A day: long enough to wait for a slow mail and sign in again, short enough for a shared computer. */
const KEPT_FOR = DAY;

/** What was wrong is said while the person is at it; later only their words are there again. */
const PROBLEMS_SHOWN_FOR = 5 * MINUTE;

const COOKIE = "tirdzins-answers";

/** Keeps what was typed under a cookie that exists only from now on, and only in this browser. */
export async function keepAnswers(db: Database, cookies: CookieJar, now: Date, place: FormPlace, kept: Kept): Promise<void> {
  const name = cookieName(COOKIE);
  const browser = cookies.read(name) ?? randomToken();
  cookies.set({ name, value: browser, maxAgeSeconds: KEPT_FOR / 1_000 });
  const where = { browserHash: hashOf(browser), deed: place.deed, subject: place.about };
  const content = {
    values: kept.answers satisfies Prisma.InputJsonValue,
    problems: kept.problems satisfies Prisma.InputJsonValue,
    createdAt: now,
    expiresAt: after(now, KEPT_FOR),
  };
  await db.keptAnswer.upsert({ where: { browserHash_deed_subject: where }, create: { ...where, ...content }, update: content });
}

/** What this browser typed into this form and could not be accepted, or null. */
export async function findAnswers(db: Database, cookies: CookieJar, now: Date, place: FormPlace): Promise<Kept | null> {
  const browser = cookies.read(cookieName(COOKIE));
  if (!browser) return null;
  const where = { browserHash: hashOf(browser), deed: place.deed, subject: place.about, expiresAt: { gt: now } };
  const found = await db.keptAnswer.findFirst({ where, select: { values: true, problems: true, createdAt: true } });
  if (!found) return null;
  const fresh = now < after(found.createdAt, PROBLEMS_SHOWN_FOR);
  return { answers: found.values as Answers, problems: fresh ? (found.problems as Problem[]) : [] };
}

/** Whether this browser holds answers of any form but those whose names begin so. */
export async function holdsAnswers(db: Database, cookies: CookieJar, now: Date, except: string): Promise<boolean> {
  const browser = cookies.read(cookieName(COOKIE));
  if (!browser) return false;
  const where = { browserHash: hashOf(browser), expiresAt: { gt: now }, NOT: { deed: { startsWith: except } } };
  return (await db.keptAnswer.count({ where })) > 0;
}

/** Forgets all that this browser typed: who signs out on a shared computer leaves no words to the next person. */
export async function forgetAllAnswers(db: Database, cookies: CookieJar): Promise<void> {
  const browser = cookies.read(cookieName(COOKIE));
  if (browser) await db.keptAnswer.deleteMany({ where: { browserHash: hashOf(browser) } });
}

/** Forgets the answers once the form has been accepted; the cookie goes with the last of them. */
export async function forgetAnswers(db: Database, cookies: CookieJar, place: FormPlace): Promise<void> {
  const name = cookieName(COOKIE);
  const browser = cookies.read(name);
  if (!browser) return;
  const browserHash = hashOf(browser);
  await db.keptAnswer.deleteMany({ where: { browserHash, deed: place.deed, subject: place.about } });
  const left = await db.keptAnswer.count({ where: { browserHash } });
  if (left === 0) cookies.set({ name, value: "", maxAgeSeconds: 0 });
}
