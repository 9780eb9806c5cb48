import { describe, expect, test } from "vitest";
import type { Kept } from "#server/platform/kept-answers";
import { answersFor, type ErrorSpeech } from "./answers.tsx";

const words: Record<string, string> = { writeTitle: "Uzrakstiet nosaukumu", invalidValue: "Pārbaudiet" };
const say: ErrorSpeech = Object.assign((key: string) => words[key] ?? "?", { has: (key: string) => key in words });

const kept: Kept = {
  answers: { title: [""], themes: ["food-aid", "nonsense"] },
  problems: [
    { field: "title", reason: "writeTitle", params: {} },
    { field: "themes.1", reason: "strange", params: {} },
  ],
};

describe("what a form shows in its fields", () => {
  test("saved words while nothing was typed", () => {
    const f = answersFor(null, { title: "Zupa", themes: ["seniors"], consent: "yes", web: null }, say);
    expect(f("title")).toEqual({ name: "title", value: "Zupa", error: undefined });
    expect(f("web").value).toBe("");
    expect(f.list("themes").values).toEqual(["seniors"]);
    expect(f.ticked("consent").checked).toBe(true);
  });

  test("typed words before saved ones, even when they were taken away", () => {
    const f = answersFor(kept, { title: "Zupa", themes: ["seniors"], consent: "yes" }, say);
    expect(f("title").value).toBe("");
    expect(f.list("themes").values).toEqual(["food-aid", "nonsense"]);
    expect(f.ticked("consent").checked).toBe(false);
  });

  test("each field's own error, and a group's for any of its ticks", () => {
    const f = answersFor(kept, {}, say);
    expect(f("title").error).toBe("Uzrakstiet nosaukumu");
    expect(f.list("themes").error).toBe("Pārbaudiet");
    expect(f("about").error).toBeUndefined();
  });
});
