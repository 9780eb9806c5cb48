import { useTranslations } from "next-intl";
import { Panel } from "#components/ui/panel";
import { FIELDS, INSIGHT_KINDS, isRequired, PARTS, type Part } from "#server/initiative/rules";

/** All questions before the first one is asked; to be printed and talked over. */
export function QuestionList() {
  const t = useTranslations("telling");
  const partName = useTranslations("initiative.part");
  const question = useTranslations("initiative.question");
  const kindOf = useTranslations("initiative.insightKind");
  const optional = useTranslations("ui")("optional");
  const lines = (part: Part) =>
    part === "insights"
      ? INSIGHT_KINDS.map((kind) => `${kindOf(kind)} ${optional}`)
      : FIELDS[part].map((field) => (isRequired(field) ? question(field) : `${question(field)} ${optional}`));
  return (
    <Panel id="questions" heading={t("new.questions")}>
      <p>{t("new.questionsHint")}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{partName(part)}</h3>
          <ul>
            {lines(part).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
