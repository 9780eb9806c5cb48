import type { Prisma } from "#prisma/generated/client";
import type { Env } from "#server/platform/env";

/** Whether the demo market stands: only there may anybody sign in as anybody, and only there are kept mails shown. */
export function isDemo(env: Pick<Env, "DEMO">): boolean {
  return env.DEMO === "on";
}

/** People of the demo market; nobody else can be signed in as. */
export const DEMO_PEOPLE = { demoPartLv: { not: null }, suspendedAt: null } satisfies Prisma.PersonWhereInput;
