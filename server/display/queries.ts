import type { Context } from "#server/platform/context";
import { cookieName } from "#server/platform/cookies";
import { DISPLAY_COOKIE, parseDisplay } from "./rules.ts";
import type { Display } from "./schema.ts";

/** How this browser wants to read. */
export function readDisplay(ctx: Context): Display {
  return parseDisplay(ctx.cookies.read(cookieName(DISPLAY_COOKIE)));
}
