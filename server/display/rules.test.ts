import { describe, expect, test } from "vitest";
import { DEFAULT_DISPLAY, formatDisplay, parseDisplay } from "./rules.ts";
import { displaySchema, TEXT_SIZES, THEMES } from "./schema.ts";

describe("the reading choice in its cookie", () => {
  test("comes back as it went in", () => {
    for (const text of TEXT_SIZES)
      for (const theme of THEMES) expect(parseDisplay(formatDisplay({ text, theme }))).toEqual({ text, theme });
  });

  test("is the usual look when the cookie is missing or makes no sense", () => {
    for (const cookie of [undefined, "", "xl", "huge.dark", "l.pink", "dark.l", '"><script>'])
      expect(parseDisplay(cookie)).toEqual(DEFAULT_DISPLAY);
  });
});

test("a choice that is not offered is refused", () => {
  expect(displaySchema.safeParse({ text: "xxl", theme: "auto" }).success).toBe(false);
  expect(displaySchema.safeParse({ text: "l", theme: "auto", motion: "none" }).success).toBe(false);
});
