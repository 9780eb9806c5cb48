import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import type { readMine } from "#server/organisation/queries";

type Props = { organisation: Pick<Awaited<ReturnType<typeof readMine>>, "id" | "state" | "may">; back: string };

/** Hands an organisation to a moderator; who is no owner reads who does it. */
export function SubmitForm({ organisation, back }: Props) {
  const t = useTranslations("organisation.mine");
  const { id, state, may } = organisation;
  if (!may.submit) return state === "unverified" ? <p>{t("ownerSubmits")}</p> : null;
  return (
    <DoorForm deed="organisation/submit" about={id} back={back}>
      <HiddenField name="id" value={id} />
      <Button>{t("submit")}</Button>
    </DoorForm>
  );
}
