import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { Checkbox, HiddenField, TextArea } from "#components/ui/field";
import type { Kept } from "#server/platform/kept-answers";
import type { Telling } from "#server/telling/queries";

type Props = { telling: Pick<Telling, "id" | "version">; back: string };

function Keys({ telling }: Pick<Props, "telling">) {
  return (
    <>
      <HiddenField name="id" value={telling.id} />
      <HiddenField name="version" value={String(telling.version)} />
    </>
  );
}

/** The last act: the tick and the button that says what will happen. */
export function HandInForm({ telling, back, kept }: Props & { telling: Telling; kept: Kept | null }) {
  const t = useTranslations("telling.check");
  const f = answersFor(kept, {}, useTranslations("errors"));
  return (
    <DoorForm deed="initiative/hand-in" about={telling.id} back={back}>
      <Keys telling={telling} />
      <Checkbox {...f.ticked("consent")} label={t("consent")} />
      <p>{t(telling.atOnce ? "atOnce" : "next")}</p>
      <Button>{t("handIn")}</Button>
    </DoorForm>
  );
}

/** Deleting stands behind a fold: nobody presses it by mistake. */
export function DiscardForm({ telling, back }: Props) {
  const t = useTranslations("telling.list");
  return (
    <details className="noprint">
      <summary>{t("discard")}</summary>
      <DoorForm deed="initiative/discard" about={telling.id} back={back}>
        <Keys telling={telling} />
        <p>{t("discardText")}</p>
        <Button kind="danger">{t("discardSubmit")}</Button>
      </DoorForm>
    </details>
  );
}

/** The reason stays for everybody to read. */
export function WithdrawForm({ telling, back, kept }: Props & { kept: Kept | null }) {
  const t = useTranslations("telling.withdraw");
  const f = answersFor(kept, {}, useTranslations("errors"));
  return (
    <DoorForm deed="initiative/withdraw" about={telling.id} back={back}>
      <Keys telling={telling} />
      <TextArea {...f("reason")} label={t("reason")} hint={t("reasonHint")} rows={4} maxLength={500} />
      <Button kind="danger">{t("submit")}</Button>
    </DoorForm>
  );
}
