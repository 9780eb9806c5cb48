import { useTranslations } from "next-intl";
import type { Flag } from "#server/flag/rules";
import type { Field } from "#server/initiative/rules";

/** Places in the text that somebody should look at, each with its question. */
export function FlagList({ flags, hrefOf }: { flags: Flag[]; hrefOf: (field: string) => string }) {
  const t = useTranslations("telling.flag");
  const question = useTranslations("initiative.question");
  return (
    <ul>
      {flags.map(({ field, kind, found }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be found twice; flags never change places
        <li key={at}>
          <a href={hrefOf(field)}>{t(kind, { field: question(field.split(".")[0] as Field), found })}</a>
        </li>
      ))}
    </ul>
  );
}
