import { useTranslations } from "next-intl";
import { DateText } from "#components/ui/date";
import { type Task, TaskList } from "#components/ui/task-list";
import { type Page, pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { listDecided, listWaiting } from "#server/moderation/queries";
import type { listWaiting as listOrganisations } from "#server/organisation/queries";

type Items<Query extends (...asked: never[]) => Promise<{ items: unknown[] }>> = {
  items: Awaited<ReturnType<Query>>["items"];
  locale: Locale;
};

type Named = { name: string; nameEn: string | null };

const nameIn = (locale: Locale, { name, nameEn }: Named) => (locale === "en" && nameEn) || name;

function hrefOf(locale: Locale, page: Page, id: string): string {
  return pathOf(locale, { page, params: { id } });
}

/** Stories that wait, the longest wait first. */
export function WaitingInitiatives({ items, locale }: Items<typeof listWaiting>) {
  const t = useTranslations("moderation");
  if (items.length === 0) return <p>{t("nothing")}</p>;
  const tasks = items.map(({ id, title, handedInAt, organisation, flags }): Task => {
    const since = handedInAt && <DateText at={handedInAt} locale={locale} />;
    const label = t("by", { title, organisation: nameIn(locale, organisation) });
    const status = flags > 0 ? t("flagged", { count: flags }) : since;
    return { href: hrefOf(locale, "/office/moderation/initiatives/[id]", id), label, status, open: flags > 0 };
  });
  return <TaskList items={tasks} />;
}

/** Organisations that wait to be confirmed, or have said that they hold a status. */
export function WaitingOrganisations({ items, locale }: Items<typeof listOrganisations>) {
  const t = useTranslations("moderation");
  if (items.length === 0) return <p>{t("nothing")}</p>;
  const tasks = items.map(({ id, name, since, claims }): Task => {
    const status = claims.length > 0 ? t("claims", { count: claims.length }) : <DateText key={id} at={since} locale={locale} />;
    return { href: hrefOf(locale, "/office/moderation/organisations/[id]", id), label: name, status, open: claims.length > 0 };
  });
  return <TaskList items={tasks} />;
}

/** What was decided last; from here a published story can be looked at once more. */
export function DecidedInitiatives({ items, locale }: Items<typeof listDecided>) {
  const t = useTranslations("moderation");
  const states = useTranslations("initiative.states");
  const tasks = items.map(({ id, title, state, organisation }): Task => {
    const label = t("by", { title, organisation: nameIn(locale, organisation) });
    return { href: hrefOf(locale, "/office/moderation/initiatives/[id]", id), label, status: states(state) };
  });
  return <TaskList items={tasks} />;
}
