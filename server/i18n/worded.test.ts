import { expect, test } from "vitest";
import { inLanguage } from "./worded.ts";

test("a title without an English version stays Latvian and says so", () => {
  expect(inLanguage("en", "Recepšu burtnīca", null)).toEqual({ text: "Recepšu burtnīca", lang: "lv" });
  expect(inLanguage("en", "Recepšu burtnīca", "")).toEqual({ text: "Recepšu burtnīca", lang: "lv" });
  expect(inLanguage("en", "Recepšu burtnīca", "Recipe booklet")).toEqual({ text: "Recipe booklet", lang: "en" });
  expect(inLanguage("lv", "Recepšu burtnīca", "Recipe booklet")).toEqual({ text: "Recepšu burtnīca", lang: "lv" });
});
