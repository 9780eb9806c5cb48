import { useTranslations } from "next-intl";

const LINES = ["paragraph", "bold", "list", "link"] as const;

/** How a text gets bold words, lists and links. */
export function HowTo() {
  const t = useTranslations("telling.howTo");
  return (
    <details className="field">
      <summary>{t("title")}</summary>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </details>
  );
}
