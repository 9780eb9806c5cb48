import { after, DAY, HOUR } from "./clock.ts";
import type { Database } from "./database.ts";

/** Takes away what has served its time: spent codes, ended sessions, invitations that nobody took, kept answers, once-only keys, counters and mails. */
export async function sweep(db: Database, now: Date): Promise<void> {
  await db.signIn.deleteMany({ where: { expiresAt: { lt: after(now, -HOUR) } } });
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.invitation.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.keptAnswer.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.onceKey.deleteMany({ where: { createdAt: { lt: after(now, -2 * DAY) } } });
  await db.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } });
  // Those that never left too: after four hours of tries nothing sends them any more, and they hold addresses.
  await db.mail.deleteMany({ where: { createdAt: { lt: after(now, -7 * DAY) } } });
}
