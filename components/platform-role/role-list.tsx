import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { DateText } from "#components/ui/date";
import { HiddenField } from "#components/ui/field";
import { SummaryList } from "#components/ui/summary-list";
import type { listRoles } from "#server/platform-role/queries";
import { PLATFORM_ROLES } from "#server/platform-role/rules";

type Holder = Awaited<ReturnType<typeof listRoles>>["items"][number];
type Props = { locale: string; back: string; self: string; items: Holder[] };

/** Who holds which role over the market, role by role, each to be taken away. */
export function RoleList({ items, ...rest }: Props) {
  const t = useTranslations("platform-role.roles");
  return PLATFORM_ROLES.map((role) => ({ role, holders: items.filter((item) => item.role === role) }))
    .filter(({ holders }) => holders.length > 0)
    .map(({ role, holders }) => (
      <section key={role}>
        <h2>{t(role)}</h2>
        {holders.map((holder) => (
          <HolderEntry key={holder.personId} holder={holder} {...rest} />
        ))}
      </section>
    ));
}

function HolderEntry({ holder, locale, back, self }: Omit<Props, "items"> & { holder: Holder }) {
  const t = useTranslations("platform-role");
  const name = holder.personId === self ? t("you", { name: holder.name }) : holder.name;
  const items = [
    { term: t("address"), value: holder.address },
    { term: t("since"), value: <DateText at={holder.grantedAt} locale={locale} /> },
  ];
  return (
    <>
      <h3>{name}</h3>
      <SummaryList items={items} />
      <DoorForm deed="platform-role/revoke" back={back}>
        <HiddenField name="personId" value={holder.personId} />
        <HiddenField name="role" value={holder.role} />
        <Button kind="second">
          {t("revoke")}
          <span className="vh">
            : {holder.name}, {t(`roles.${holder.role}`)}
          </span>
        </Button>
      </DoorForm>
    </>
  );
}
