import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { DateText } from "#components/ui/date";
import { HiddenField } from "#components/ui/field";
import type { listInvitations } from "#server/invitation/queries";

type Props = { locale: string; back: string; about: string; items: Awaited<ReturnType<typeof listInvitations>>["items"] };

/** Invitations without an answer yet, each to be taken back. */
export function InvitationList({ locale, back, about, items }: Props) {
  const t = useTranslations("invitation");
  const tRoles = useTranslations("membership.roles");
  if (items.length === 0) return null;
  return (
    <>
      <h3>{t("waiting")}</h3>
      <ul>
        {items.map(({ id, address, role, expiresAt }) => (
          <li key={id}>
            <p>
              {address} · {tRoles(role)} · {t("until")} <DateText at={expiresAt} locale={locale} time />
            </p>
            <DoorForm deed="invitation/cancel" about={about} back={back}>
              <HiddenField name="id" value={id} />
              <Button kind="second">
                {t("cancel")}
                <span className="vh">: {address}</span>
              </Button>
            </DoorForm>
          </li>
        ))}
      </ul>
    </>
  );
}
