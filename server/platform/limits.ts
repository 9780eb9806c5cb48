import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { connection } from "./database.ts";
import { Refusal } from "./errors.ts";
import { hashOf } from "./secrets.ts";

type Limit = { points: number; seconds: number };

/** How often; each with its reason. */
export const LIMITS = {
  /** Three mails an hour to one address: enough for a lost code, too few to be a nuisance. */
  signInAddress: { points: 3, seconds: 3_600 },
  /** A library or an office shares one network: twenty codes an hour serve it, a bomber starves. */
  signInNetwork: { points: 20, seconds: 3_600 },
  /** Tries of codes from one network, over all sign-ins: 40 bits do not fall to 60 tries an hour. */
  signInTries: { points: 60, seconds: 3_600 },
  /** Writing by one person: more than a quick typist needs, fewer than a script wants. */
  writing: { points: 60, seconds: 60 },
  /** Posts without sign-in from one network. */
  visiting: { points: 120, seconds: 60 },
  /** Forms whose words are kept because they could not be accepted: a full classroom on one network, and no more than its megabytes. */
  keeping: { points: 300, seconds: 600 },
  /** New questions by one person a day, so that nobody is pestered. */
  questions: { points: 20, seconds: 86_400 },
  /** Answers by one person a day: a lively talk, though each may be a mail to several people. */
  answers: { points: 100, seconds: 86_400 },
  /** Invitations by one person a day: each is a mail to somebody who did not ask for it. */
  invitations: { points: 30, seconds: 86_400 },
  /** Invitations to one address a day, from whomever: nobody is besieged by several accounts at once. */
  invitedAddress: { points: 5, seconds: 86_400 },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

const limiters = new Map<LimitName, RateLimiterPostgres>();

function limiterOf(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = LIMITS[name];
  const made = new RateLimiterPostgres({
    // Connections of their own: limits are charged within transactions, which would otherwise wait for each other's.
    storeClient: connection().counters,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
    // When the database is away the process counts by itself: stricter, never open.
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points: Math.ceil(points / 2), duration: seconds }),
  });
  limiters.set(name, made);
  return made;
}

/**
 * Charges one point. The key is stored hashed: it may be somebody's address.
 * @throws Refusal too-many, with the minutes to wait.
 */
export async function charge(name: LimitName, key: string): Promise<void> {
  try {
    await limiterOf(name).consume(hashOf(key));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new Refusal("too-many", "tooMany", { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) });
  }
}
