import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField, TextArea } from "#components/ui/field";
import { TEXT_LENGTH } from "#server/conversation/schema";
import type { Kept } from "#server/platform/kept-answers";

/** Goes on with a conversation. */
export async function AnswerForm({ id, kept, back }: { id: string; kept: Kept | null; back: string }) {
  const t = await getTranslations("conversation.one");
  const f = answersFor(kept, {}, await getTranslations("errors"));
  return (
    <DoorForm deed="conversation/answer" about={id} back={back}>
      <h2>{t("answerTitle")}</h2>
      <HiddenField name="id" value={id} />
      <TextArea {...f("text")} label={t("text")} hint={t("seen")} rows={6} maxLength={TEXT_LENGTH} />
      <Button>{t("send")}</Button>
    </DoorForm>
  );
}
