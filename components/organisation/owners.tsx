import { useTranslations } from "next-intl";
import type { readWaiting } from "#server/organisation/queries";

/** Whom a moderator can ask. */
export function Owners({ owners }: Pick<Awaited<ReturnType<typeof readWaiting>>, "owners">) {
  const t = useTranslations("organisation.office");
  return (
    <>
      <h2>{t("owners")}</h2>
      <ul>
        {owners.map(({ name, address }) => (
          <li key={address}>
            {name}, <a href={`mailto:${address}`}>{address}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
