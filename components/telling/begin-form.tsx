import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField, SelectField, TextField } from "#components/ui/field";
import type { Kept } from "#server/platform/kept-answers";

type Props = { organisations: { id: string; name: string }[]; kept: Kept | null; back: string };

/** A name is enough to begin with. Who speaks for one organisation only is not asked which. */
export function BeginForm({ organisations, kept, back }: Props) {
  const t = useTranslations("telling");
  const question = useTranslations("initiative.question");
  const f = answersFor(kept, {}, useTranslations("errors"));
  const [only, ...others] = organisations;
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DoorForm deed="initiative/begin" back={back}>
      {only && others.length === 0 ? (
        <HiddenField name="organisationId" value={only.id} />
      ) : (
        <SelectField {...f("organisationId")} label={t("new.organisation")} empty={t("choose")} options={options} />
      )}
      <TextField {...f("title")} label={question("title")} hint={t("new.titleHint")} />
      <Button>{t("new.begin")}</Button>
    </DoorForm>
  );
}
