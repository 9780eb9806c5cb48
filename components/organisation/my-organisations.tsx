import { useTranslations } from "next-intl";
import { type Task, TaskList } from "#components/ui/task-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { listMine } from "#server/organisation/queries";
import { stateOf } from "./confirmation.tsx";

type Props = { locale: Locale; items: Awaited<ReturnType<typeof listMine>>["items"] };

/** The organisations that a person belongs to. A suspended one cannot be opened, but says why. */
export function MyOrganisations({ locale, items }: Props) {
  const t = useTranslations("desk");
  const tStates = useTranslations("organisation.states");
  const tRoles = useTranslations("membership.roles");
  if (items.length === 0) return <p>{t("noOrganisations")}</p>;
  const tasks = items.map((one): Task => {
    const state = stateOf({ state: one.state, confirmed: one.confirmed });
    if (one.state === "suspended") return { label: one.name, status: t("suspended", { words: one.wish ?? "" }) };
    return {
      href: pathOf(locale, { page: "/desk/organisations/[id]", params: { id: one.id } }),
      label: <span lang={one.nameLang}>{one.name}</span>,
      status: t("roleIn", { role: tRoles(one.role), state: tStates(state) }),
    };
  });
  return <TaskList items={tasks} />;
}
