import { after, DAY, HOUR, MINUTE } from "#server/platform/clock";

/** The name that next-auth knows the session cookie by. */
export const SESSION_COOKIE = "authjs.session-token";

/** Members keep their session for 30 days; who holds a right over the market for 12 hours, and 30 minutes of idleness. */
export const MEMBER_LIFE = 30 * DAY;
export const STAFF_LIFE = 12 * HOUR;
const STAFF_IDLE = 30 * MINUTE;

/** `seenAt` is written at most this often: a page view need not always be a write. */
export const SEEN_STEP = 5 * MINUTE;

export type SessionTimes = { createdAt: Date; seenAt: Date; expiresAt: Date };

/** Whether a session is alive now for somebody who does or does not hold a platform role. */
export function isAlive(session: SessionTimes, holdsRole: boolean, now: Date): boolean {
  if (now >= session.expiresAt) return false;
  if (!holdsRole) return true;
  return now < after(session.createdAt, STAFF_LIFE) && now < after(session.seenAt, STAFF_IDLE);
}
