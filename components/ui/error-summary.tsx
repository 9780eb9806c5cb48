import { getTranslations } from "next-intl/server";
import type { Kept } from "#server/platform/kept-answers";
import { wordsOf } from "./answers.tsx";

/** All that is wrong with a form, each line leading to its field. Takes the focus when the page opens, without script too. */
export async function ErrorSummary({ kept }: { kept: Kept | null }) {
  if (!kept || kept.problems.length === 0) return null;
  const t = await getTranslations("ui");
  const tErrors = await getTranslations("errors");
  const lines = new Map(kept.problems.map((problem) => [`${fieldOf(problem.field, kept)}\n${problem.reason}`, problem]));
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent a form that could not be accepted must hear so before anything else
    <div className="err" role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary">
      <h2 id="error-summary">{t("errorSummary")}</h2>
      <ul>
        {[...lines].map(([key, problem]) => (
          <li key={key}>
            {problem.field ? <a href={`#${fieldOf(problem.field, kept)}`}>{wordsOf(problem, tErrors)}</a> : wordsOf(problem, tErrors)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The control of a problem: a row of its own ("actions.3") where there is one; one wrong tick of a group ("themes.0") is the group's. */
function fieldOf(field: string, { answers }: Kept): string {
  return Object.hasOwn(answers, field) ? field : field.replace(/\.\d+$/, "");
}
