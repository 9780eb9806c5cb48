import type { Prisma } from "#prisma/generated/client";
import { isDemo } from "#server/demo/policy";
import type { Env } from "#server/platform/env";

/** Mails that can be read here: only in the demo market, and only those that left for nowhere. Null when there are none to see. */
export function keptReach(env: Pick<Env, "DEMO">): Prisma.MailWhereInput | null {
  return isDemo(env) ? { state: "kept" } : null;
}
