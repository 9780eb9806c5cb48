import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField, TextArea, TextField } from "#components/ui/field";
import type { readWaiting } from "#server/organisation/queries";
import { expectsNumber, WORDS_LENGTH } from "#server/organisation/rules";
import type { Kept } from "#server/platform/kept-answers";

type Organisation = Awaited<ReturnType<typeof readWaiting>>;
type Props = { organisation: Organisation; kept: Record<"confirm" | "sendBack" | "suspend", Kept | null>; back: string };

/** What a moderator can do with an organisation as it now stands. */
export function JudgeForms({ organisation, kept, back }: Props) {
  const { id, state } = organisation;
  if (state === "suspended") return <RestoreForm id={id} back={back} />;
  return (
    <>
      {state === "unverified" ? null : <ConfirmForm organisation={organisation} kept={kept.confirm} back={back} />}
      {state === "pending" ? <WordsForm id={id} deed="send-back" name="wish" words="sendBack" kept={kept.sendBack} back={back} /> : null}
      <WordsForm id={id} deed="suspend" name="reason" words="suspend" kept={kept.suspend} back={back} />
    </>
  );
}

function ConfirmForm({ organisation, kept, back }: { organisation: Organisation; kept: Kept | null; back: string }) {
  const t = useTranslations("organisation.office");
  const f = answersFor(kept, {}, useTranslations("errors"));
  const { id, type, registrationNumber, saved } = organisation;
  return (
    <>
      <h2>{t("confirm")}</h2>
      {registrationNumber === null && expectsNumber(type) ? <p className="note">{t("noNumber")}</p> : null}
      <DoorForm deed="organisation/confirm" about={id} back={back}>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={String(saved.version)} />
        <TextArea label={t("how")} hint={t("howHint")} rows={3} maxLength={WORDS_LENGTH} {...f("how")} />
        <TextField label={t("until")} hint={t("untilHint")} autoComplete="off" optional {...f("until")} />
        <Button>{t("confirmSubmit")}</Button>
      </DoorForm>
    </>
  );
}

type WordsProps = { id: string; deed: string; name: "wish" | "reason"; words: "sendBack" | "suspend"; kept: Kept | null; back: string };

/** A deed that its members read the reason of. */
function WordsForm({ id, deed, name, words, kept, back }: WordsProps) {
  const t = useTranslations("organisation.office");
  const f = answersFor(kept, {}, useTranslations("errors"));
  return (
    <>
      <h2>{t(words)}</h2>
      <DoorForm deed={`organisation/${deed}`} about={id} back={back}>
        <HiddenField name="id" value={id} />
        <TextArea label={t(name)} hint={t(`${name}Hint`)} rows={3} maxLength={WORDS_LENGTH} {...f(name)} />
        <Button kind={words === "suspend" ? "danger" : "second"}>{t(`${words}Submit`)}</Button>
      </DoorForm>
    </>
  );
}

function RestoreForm({ id, back }: { id: string; back: string }) {
  const t = useTranslations("organisation.office");
  return (
    <DoorForm deed="organisation/restore" about={id} back={back}>
      <HiddenField name="id" value={id} />
      <p>{t("restoreHint")}</p>
      <Button>{t("restore")}</Button>
    </DoorForm>
  );
}
