import { useTranslations } from "next-intl";
import type { Help } from "./footer.tsx";

/** How to reach whoever keeps this market. */
export function HelpLines({ help }: { help: Help }) {
  const t = useTranslations("shell.help");
  if (!help.phone && !help.mail) return <p>{t("none")}</p>;
  return (
    <ul>
      {help.phone ? (
        <li>
          {t("phone")} <a href={`tel:${help.phone.replace(/[^+\d]/g, "")}`}>{help.phone}</a>
        </li>
      ) : null}
      {help.mail ? (
        <li>
          {t("mail")} <a href={`mailto:${help.mail}`}>{help.mail}</a>
        </li>
      ) : null}
    </ul>
  );
}
