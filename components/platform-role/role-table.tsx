import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { DateText } from "#components/ui/date";
import { HiddenField } from "#components/ui/field";
import type { listRoles } from "#server/platform-role/queries";

type Holder = Awaited<ReturnType<typeof listRoles>>["items"][number];
type Props = { locale: string; back: string; self: string; items: Holder[] };

/** Who holds which role over the market, each to be taken away. */
export function RoleTable({ locale, back, self, items }: Props) {
  const t = useTranslations("platform-role");
  return (
    <div className="scroll">
      <table>
        <caption>{t("holders")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("person")}</th>
            <th scope="col">{t("role")}</th>
            <th scope="col">{t("since")}</th>
            <th scope="col">{t("act")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((holder) => (
            <tr key={`${holder.personId} ${holder.role}`}>
              <th scope="row">
                {holder.personId === self ? t("you", { name: holder.name }) : holder.name}
                <br />
                <span className="soft">{holder.address}</span>
              </th>
              <td>{t(`roles.${holder.role}`)}</td>
              <td>
                <DateText at={holder.grantedAt} locale={locale} />
              </td>
              <td>
                <RevokeForm holder={holder} back={back} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RevokeForm({ holder, back }: { holder: Holder; back: string }) {
  const t = useTranslations("platform-role");
  return (
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
  );
}
