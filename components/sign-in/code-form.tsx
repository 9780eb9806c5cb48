import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { TextField } from "#components/ui/field";
import type { Kept } from "#server/platform/kept-answers";

/** Where the code from the mail is typed. */
export async function CodeForm({ kept, back }: { kept: Kept | null; back: string }) {
  const t = await getTranslations("sign-in.code");
  const f = answersFor(kept, {}, await getTranslations("errors"));
  return (
    <DoorForm deed="sign-in/confirm" back={back}>
      <TextField
        {...f("code")}
        label={t("field")}
        hint={t("hint")}
        inputMode="text"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <Button>{t("confirm")}</Button>
    </DoorForm>
  );
}
