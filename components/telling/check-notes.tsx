import { useTranslations } from "next-intl";
import { Panel } from "#components/ui/panel";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import { type Part, partOf } from "#server/initiative/rules";
import type { Telling } from "#server/telling/queries";
import { addressOf } from "#server/telling/rules";
import { FlagList } from "./flag-list.tsx";

/** What has to be done before it can be handed in, and what to look at once more. */
export function CheckNotes({ telling, locale }: { telling: Telling; locale: Locale }) {
  const t = useTranslations("telling.check");
  const partName = useTranslations("initiative.part");
  const { id, missing, flags } = telling;
  const hrefOf = (part: Part) => pathOf(locale, { ...addressOf(id, part), query: { from: "check" } });
  return (
    <>
      {missing.length > 0 ? (
        <Panel id="missing" heading={t("missing")}>
          <ul>
            {missing.map((part) => (
              <li key={part}>
                <a href={hrefOf(part)}>{partName(part)}</a>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {flags.length > 0 ? (
        <Panel id="flags" heading={t("flags")}>
          <FlagList flags={flags} hrefOf={(field) => hrefOf(partOf(field))} />
        </Panel>
      ) : null}
    </>
  );
}
