import { useTranslations } from "next-intl";

/** The first stop of the keyboard. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a className="skip" href="#saturs">
      {t("skip")}
    </a>
  );
}
