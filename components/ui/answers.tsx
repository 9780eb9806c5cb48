import type { Problem } from "#server/platform/errors";
import type { Kept } from "#server/platform/kept-answers";

export type Saved = Record<string, string | readonly string[] | null | undefined>;

/** `await getTranslations("errors")`. */
export type ErrorSpeech = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

/** What a problem says to the person. */
export function wordsOf(problem: Pick<Problem, "reason" | "params">, tErrors: ErrorSpeech): string {
  return tErrors.has(problem.reason) ? tErrors(problem.reason, problem.params) : tErrors("invalidValue");
}

/**
 * What a form shows in its fields: the words that were typed and could not be accepted yet, else the saved ones, and each field's
 * error. Spread it: `<TextField label={…} {...f("title")} />`, `<CheckboxGroup {...f.list("themes")} />`, `<Checkbox {...f.ticked("consent")} />`.
 */
export function answersFor(kept: Kept | null, saved: Saved, tErrors: ErrorSpeech) {
  const errorAt = (fits: (field: string) => boolean) => {
    const problem = kept?.problems.find(({ field }) => fits(field));
    return problem && wordsOf(problem, tErrors);
  };
  const one = (name: string) => ({
    name,
    value: kept?.answers[name]?.[0] ?? listOf(saved[name])[0] ?? "",
    error: errorAt((field) => field === name),
  });
  const list = (name: string) => ({
    name,
    values: kept ? (kept.answers[name] ?? []) : listOf(saved[name]),
    error: errorAt((field) => field === name || field.startsWith(`${name}.`)),
  });
  const ticked = (name: string) => ({
    name,
    checked: kept ? kept.answers[name] !== undefined : listOf(saved[name]).some((value) => value !== ""),
    error: errorAt((field) => field === name),
  });
  return Object.assign(one, { list, ticked });
}

function listOf(value: Saved[string]): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
