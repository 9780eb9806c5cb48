import type { Context } from "#server/platform/context";
import { cookieName } from "#server/platform/cookies";
import { DISPLAY_COOKIE, DISPLAY_LIFE, formatDisplay } from "./rules.ts";
import type { Display } from "./schema.ts";

/** Keeps the choice in this browser, and nowhere else. */
export function chooseDisplay(ctx: Context, display: Display): null {
  ctx.cookies.set({ name: cookieName(DISPLAY_COOKIE), value: formatDisplay(display), maxAgeSeconds: DISPLAY_LIFE / 1_000 });
  return null;
}
