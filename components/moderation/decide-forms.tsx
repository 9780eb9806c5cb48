import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField, TextArea } from "#components/ui/field";
import type { Kept } from "#server/platform/kept-answers";
import type { Waiting } from "./about-initiative.tsx";

type Props = { initiative: Waiting; kept: Record<"ask" | "withdraw", Kept | null>; back: string };

/** What a moderator can do with it as it now stands. */
export function DecideForms({ initiative, kept, back }: Props) {
  const t = useTranslations("moderation.item");
  const errors = useTranslations("errors");
  const { id, version, may, flags } = initiative;
  const keys = { id, version: String(version), back };
  const coded = flags.some(({ kind }) => kind === "personalCode");
  return (
    <>
      {may.publish && coded ? <p className="note">{t("codeFirst")}</p> : null}
      {may.publish && !coded ? (
        <Decision deed="publish" {...keys}>
          <p>{t("publishHint")}</p>
          <Button>{t("publish")}</Button>
        </Decision>
      ) : null}
      {may.askToChange ? (
        <Decision deed="ask-to-change" heading={t("ask")} {...keys}>
          <TextArea {...answersFor(kept.ask, {}, errors)("wish")} label={t("wishLabel")} hint={t("wishHint")} rows={4} maxLength={1_000} />
          <Button kind="second">{t("ask")}</Button>
        </Decision>
      ) : null}
      {may.withdraw ? (
        <Decision deed="withdraw" heading={t("withdraw")} {...keys}>
          <p>{t("withdrawText")}</p>
          <TextArea
            {...answersFor(kept.withdraw, {}, errors)("reason")}
            label={t("reasonLabel")}
            hint={t(may.publish ? "reasonToAuthor" : "reasonHint")}
            rows={3}
            maxLength={500}
          />
          <Button kind="danger">{t("withdrawSubmit")}</Button>
        </Decision>
      ) : null}
    </>
  );
}

type DecisionProps = { deed: string; heading?: string; id: string; version: string; back: string; children: ReactNode };

function Decision({ deed, heading, id, version, back, children }: DecisionProps) {
  return (
    <section>
      {heading ? <h3>{heading}</h3> : null}
      <DoorForm deed={`initiative/${deed}`} about={id} back={back}>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        {children}
      </DoorForm>
    </section>
  );
}
