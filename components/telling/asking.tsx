import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { answersFor } from "#components/ui/answers";
import { type Field, isRequired, type Part } from "#server/initiative/rules";
import type { Kept } from "#server/platform/kept-answers";
import type { Telling } from "#server/telling/queries";
import { savedAnswers, savedMeanwhile } from "#server/telling/rules";
import { Meanwhile } from "./meanwhile.tsx";

/** What every part's form is made of: what is saved, and the words that could not be saved yet. */
export type PartProps = { telling: Telling; kept: Kept | null };

/**
 * Asks the questions of one part. `text` and `group` give a control its question, hint, answer and error; `now` shows under it what
 * somebody else has saved meanwhile.
 */
export function useAsking(part: Part, { telling, kept }: PartProps) {
  const question = useTranslations("initiative.question");
  const hints = useTranslations("telling.hint");
  const saved = savedAnswers(telling, part);
  const f = answersFor(kept, saved, useTranslations("errors"));
  const meanwhile = savedMeanwhile(kept, saved, telling.version);
  const hint = (field: Field) => (hints.has(field) ? hints(field) : undefined);
  const asked = (field: Field) => ({ hint: hint(field), optional: !isRequired(field) });
  return {
    f,
    text: (field: Field) => ({ ...f(field), ...asked(field), label: question(field) }),
    choice: (field: Field) => ({ ...f(field), ...asked(field), legend: question(field) }),
    group: (field: Field) => ({ ...f.list(field), ...asked(field), legend: question(field) }),
    rows: (field: Field) => ({ name: field, ...asked(field), legend: question(field) }),
    /** `say` turns a saved code into its words. */
    now: (name: string, say: (code: string) => string = (text) => text): ReactNode =>
      name in meanwhile ? <Meanwhile texts={[meanwhile[name] ?? []].flat().map(say)} /> : null,
    /** Whether a row has anything to show. */
    isUsed: (name: string) => f(name).value !== "" || f(name).error !== undefined || name in meanwhile,
  };
}

export type Asking = ReturnType<typeof useAsking>;
