import { expect, test } from "vitest";
import { pagesOf } from "./pages.ts";

test("an empty list is one page", () => {
  expect([pagesOf(0, 20), pagesOf(20, 20), pagesOf(21, 20)]).toEqual([1, 1, 2]);
});
