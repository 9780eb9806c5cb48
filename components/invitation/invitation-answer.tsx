import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { Button, ButtonLink } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { readByToken } from "#server/invitation/queries";

type Props = {
  invitation: Pick<Awaited<ReturnType<typeof readByToken>>, "maskedAddress" | "signedIn" | "may">;
  token: string;
  locale: Locale;
};

/** Joins; or the way to the address that is invited. */
export function InvitationAnswer({ invitation, token, locale }: Props) {
  const t = useTranslations("invitation.page");
  const here = pathOf(locale, { page: "/invitations/[token]", params: { token } });
  const address = invitation.maskedAddress;
  if (invitation.may.accept) {
    return (
      <DoorForm deed="invitation/accept" back={here}>
        <HiddenField name="token" value={token} />
        <Button>{t("accept")}</Button>
        <p>{t("decline")}</p>
      </DoorForm>
    );
  }
  if (invitation.signedIn) {
    return (
      <>
        <p className="note">{t("other", { address })}</p>
        <DoorForm deed="session/end" back={here}>
          <Button kind="second">{t("signOut")}</Button>
        </DoorForm>
      </>
    );
  }
  return (
    <>
      <p>{t("signIn", { address })}</p>
      <ButtonLink href={pathOf(locale, { page: "/sign-in", query: { next: here } })}>{t("signInLink")}</ButtonLink>
    </>
  );
}
