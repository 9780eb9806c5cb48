import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField, RadioGroup, TextArea } from "#components/ui/field";
import type { readAsking } from "#server/conversation/queries";
import { TEXT_LENGTH } from "#server/conversation/schema";
import type { Kept } from "#server/platform/kept-answers";

type Asking = Awaited<ReturnType<typeof readAsking>>;

type AskFormProps = { asking: Asking; kept: Kept | null; back: string };

/** A question to those who tell of a practice; who speaks for several organisations says for which. */
export async function AskForm({ asking, kept, back }: AskFormProps) {
  const t = await getTranslations("conversation.ask");
  const f = answersFor(kept, {}, await getTranslations("errors"));
  const { initiative, answerer, organisations } = asking;
  const [only, ...others] = organisations;
  const options = organisations.map(({ id, name, known }) => ({ value: id, label: name, hint: known ? t("goesOn") : undefined }));
  return (
    <DoorForm deed="conversation/ask" about={initiative.slug} back={back}>
      <p>
        {t("to", { organisation: answerer })} {t("seen")}
      </p>
      <HiddenField name="slug" value={initiative.slug} />
      {only && others.length === 0 ? (
        <>
          <p>
            {t("onBehalf", { organisation: only.name })} {only.known ? `${t("goesOn")}.` : null}
          </p>
          <HiddenField name="organisationId" value={only.id} />
        </>
      ) : (
        <RadioGroup {...f("organisationId")} legend={t("organisation")} options={options} />
      )}
      <TextArea {...f("text")} label={t("text")} hint={t("textHint")} rows={8} maxLength={TEXT_LENGTH} />
      <Button>{t("send")}</Button>
    </DoorForm>
  );
}
