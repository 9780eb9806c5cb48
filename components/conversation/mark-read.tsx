import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";

/** Opening a page changes nothing, so reading is said by a press. `until` is the last message that is shown here. */
export async function MarkRead({ id, until, back }: { id: string; until: string; back: string }) {
  const t = await getTranslations("conversation.one");
  return (
    <DoorForm deed="conversation/mark-read" about={id} back={back}>
      <p>{t("unread")}</p>
      <HiddenField name="id" value={id} />
      <HiddenField name="until" value={until} />
      <Button kind="second">{t("markRead")}</Button>
    </DoorForm>
  );
}
