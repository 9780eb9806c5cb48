import { useTranslations } from "next-intl";
import { type Task, TaskList } from "#components/ui/task-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { listMine as listInvitations } from "#server/invitation/queries";
import type { listMine as listOrganisations } from "#server/organisation/queries";

export type Telling = { id: string; title: string; lang: Locale; state: string };
type Invitation = Awaited<ReturnType<typeof listInvitations>>["items"][number];
type Organisation = Awaited<ReturnType<typeof listOrganisations>>["items"][number];

type Props = {
  locale: Locale;
  tellings: Telling[];
  unread: number;
  invitations: Invitation[];
  organisations: Organisation[];
  moderates: boolean;
};

/** What waits for a person, the most pressing first. */
export function WaitingList({ locale, tellings, unread, invitations, organisations, moderates }: Props) {
  const t = useTranslations("desk");
  const telling = (state: string, key: string, status: string): Task[] =>
    tellings
      .filter((one) => one.state === state)
      .map(({ id, title }) => ({
        href: pathOf(locale, { page: "/desk/initiatives/[id]", params: { id } }),
        label: t(key, { title: title || t("untitled") }),
        status: t(status),
        open: true,
      }));
  const tasks: Task[] = [
    ...invitations.map(({ token, organisationName }) => ({
      href: pathOf(locale, { page: "/invitations/[token]", params: { token } }),
      label: t("invited", { organisation: organisationName }),
      status: t("answer"),
      open: true,
    })),
    ...(unread > 0
      ? [{ href: pathOf(locale, { page: "/desk/conversations" }), label: t("unread", { count: unread }), status: t("read"), open: true }]
      : []),
    ...organisations.filter(isSentBack).map(({ id, name }) => ({
      href: pathOf(locale, { page: "/desk/organisations/[id]", params: { id } }),
      label: t("sentBack", { name }),
      status: t("correct"),
      open: true,
    })),
    ...telling("needs_changes", "needsChanges", "correct"),
    ...telling("draft", "draft", "continue"),
    ...(moderates ? [{ href: pathOf(locale, { page: "/office/moderation" }), label: t("queue"), status: t("look") }] : []),
  ];
  return tasks.length > 0 ? <TaskList items={tasks} /> : <p>{t("nothing")}</p>;
}

function isSentBack({ state, wish }: Organisation): boolean {
  return state === "unverified" && wish !== null;
}
