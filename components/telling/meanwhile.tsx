import { useTranslations } from "next-intl";
import { Paragraphs } from "#components/initiative/initiative-text";

/** What somebody else has saved since this form was opened: both versions are there to choose from. */
export function Meanwhile({ texts }: { texts: string[] }) {
  const t = useTranslations("telling.meanwhile");
  const text = texts.filter((one) => one !== "").join("\n");
  return (
    <div className="note limited">
      <p>
        <b>{t("title")}</b>
      </p>
      <Paragraphs text={text === "" ? t("empty") : text} />
    </div>
  );
}
