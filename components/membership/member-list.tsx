import { useTranslations } from "next-intl";
import { TaskList } from "#components/ui/task-list";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { listMembers } from "#server/membership/queries";

type Props = { locale: Locale; organisationId: string; members: Awaited<ReturnType<typeof listMembers>> };

/** The members with their roles. Owners open anybody's page, the others only their own. */
export function MemberList({ locale, organisationId, members }: Props) {
  const t = useTranslations("membership");
  const tasks = members.items.map(({ personId, name, role, self }) => ({
    label: self ? t("you", { name }) : name,
    status: t(`roles.${role}`),
    href:
      members.may.changeRole || self
        ? pathOf(locale, { page: "/desk/organisations/[id]/members/[personId]", params: { id: organisationId, personId } })
        : undefined,
  }));
  return <TaskList items={tasks} />;
}
