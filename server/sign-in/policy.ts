import type { Prisma } from "#prisma/generated/client";
import { after } from "#server/platform/clock";
import { CODE_TRIES, PRESS_AGAIN } from "./rules.ts";

/**
 * Sign-ins whose code can still be tried. A spent one stays open for a double press: the first answer, and the session with it,
 * never reached the browser.
 */
export function openAt(now: Date): Prisma.SignInWhereInput {
  return { tries: { lt: CODE_TRIES }, expiresAt: { gt: now }, OR: [{ usedAt: null }, { usedAt: { gt: after(now, -PRESS_AGAIN) } }] };
}
