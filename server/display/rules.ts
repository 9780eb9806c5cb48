import { DAY } from "#server/platform/clock";
import { type Display, TEXT_SIZES, THEMES } from "./schema.ts";

export const DISPLAY_COOKIE = "tirdzins-display";

/** A year: whoever needs large letters needs them next month too. */
export const DISPLAY_LIFE = 365 * DAY;

/** Until somebody chooses, their system does. */
export const DEFAULT_DISPLAY: Display = { text: "m", theme: "auto" };

/** The choice as the cookie holds it: "xl.dark". */
export function formatDisplay({ text, theme }: Display): string {
  return `${text}.${theme}`;
}

/** The choice that a cookie holds; what cannot be understood is as it is for everybody. */
export function parseDisplay(cookie: string | undefined): Display {
  const [first, second] = (cookie ?? "").split(".");
  const text = TEXT_SIZES.find((size) => size === first);
  const theme = THEMES.find((name) => name === second);
  return text && theme ? { text, theme } : DEFAULT_DISPLAY;
}
