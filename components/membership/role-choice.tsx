import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/ui/field";
import { MEMBERSHIP_ROLES } from "#server/membership/rules";

type Props = { legend: string; name: string; value: string; error: string | undefined };

/** The three roles, each with what it lets one do. */
export function RoleChoice(props: Props) {
  const t = useTranslations("membership");
  const options = MEMBERSHIP_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`roleHints.${role}`) }));
  return <RadioGroup options={options} {...props} />;
}
