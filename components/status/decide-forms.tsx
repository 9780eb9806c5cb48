import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField, TextArea } from "#components/ui/field";
import { WORDS_LENGTH } from "#server/organisation/rules";
import type { Kept } from "#server/platform/kept-answers";
import type { readStatus } from "#server/status/queries";

type Status = Pick<Awaited<ReturnType<typeof readStatus>>, "id" | "state">;
type Props = { status: Status; kept: { confirm: Kept | null; refuse: Kept | null }; back: string };

/** Confirms a status or refuses it, both with words; a decision can be turned round, not repeated. */
export function DecideForms({ status, kept, back }: Props) {
  const t = useTranslations("status.office");
  return (
    <>
      {status.state === "claimed" ? null : <p className="note">{t("decided")}</p>}
      {status.state === "confirmed" ? null : <DecideForm id={status.id} deed="confirm" name="how" kept={kept.confirm} back={back} />}
      {status.state === "refused" ? null : <DecideForm id={status.id} deed="refuse" name="reason" kept={kept.refuse} back={back} />}
    </>
  );
}

type FormProps = { id: string; deed: "confirm" | "refuse"; name: "how" | "reason"; kept: Kept | null; back: string };

function DecideForm({ id, deed, name, kept, back }: FormProps) {
  const t = useTranslations("status.office");
  const f = answersFor(kept, {}, useTranslations("errors"));
  return (
    <>
      <h2>{t(deed)}</h2>
      <DoorForm deed={`status/${deed}`} about={id} back={back}>
        <HiddenField name="id" value={id} />
        <TextArea label={t(name)} hint={t(`${name}Hint`)} rows={3} maxLength={WORDS_LENGTH} {...f(name)} />
        <Button kind={deed === "confirm" ? "primary" : "second"}>{t(`${deed}Submit`)}</Button>
      </DoorForm>
    </>
  );
}
