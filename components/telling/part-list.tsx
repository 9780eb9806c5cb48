import { useTranslations } from "next-intl";
import { type Task, TaskList } from "#components/ui/task-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Part } from "#server/initiative/rules";
import type { Telling } from "#server/telling/queries";
import { addressOf } from "#server/telling/rules";

type Props = { telling: Telling; locale: Locale /** Parts with words that this browser could not save yet. */; unsaved: Part[] };

/** The parts in any order, each with how far it is; at the end the check. */
export function PartList({ telling, locale, unsaved }: Props) {
  const t = useTranslations("telling.list");
  const partName = useTranslations("initiative.part");
  const { id, parts, missing, may } = telling;
  const tasks = parts.map(({ part, state }): Task => {
    const seen = unsaved.includes(part) ? "started" : state;
    const name = part === "insights" ? t("optional", { part: partName(part) }) : partName(part);
    return { href: may.edit ? pathOf(locale, addressOf(id, part)) : undefined, label: name, status: t(seen), open: seen !== "done" };
  });
  const check = pathOf(locale, addressOf(id, "check"));
  const ready = missing.length === 0;
  const last: Task = may.handIn
    ? { href: ready ? check : undefined, label: t("check"), status: t(ready ? "canNow" : "cannotYet"), open: ready }
    : { href: check, label: t("look"), status: "" };
  return <TaskList items={[...tasks, last]} />;
}
