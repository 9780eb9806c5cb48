import { useTranslations } from "next-intl";
import { TaskList } from "#components/ui/task-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Telling } from "./waiting-list.tsx";

/** States in which a telling waits for its teller; those stand further up the page. */
const WAITING = ["draft", "needs_changes"];

/** What a person's organisations have told and handed in. */
export function TellingList({ locale, items }: { locale: Locale; items: Telling[] }) {
  const t = useTranslations("desk");
  const tStates = useTranslations("initiative.states");
  const told = items.filter(({ state }) => !WAITING.includes(state));
  if (told.length === 0) return null;
  const tasks = told.map(({ id, title, lang, state }) => ({
    href: pathOf(locale, { page: "/desk/initiatives/[id]", params: { id } }),
    label: <span lang={lang}>{title}</span>,
    status: tStates(state),
  }));
  return (
    <>
      <h2>{t("tellings")}</h2>
      <TaskList items={tasks} />
    </>
  );
}
