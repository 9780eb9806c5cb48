import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import type { Part } from "#server/initiative/rules";
import type { PartProps } from "./asking.tsx";
import { InsightsPart } from "./insights-part.tsx";
import { NeedsPart } from "./needs-part.tsx";
import { PlacePart } from "./place-part.tsx";
import { StoryPart } from "./story-part.tsx";
import { WordsPart } from "./words-part.tsx";

const QUESTIONS: Record<Part, (props: PartProps) => ReactElement> = {
  place: PlacePart,
  story: StoryPart,
  needs: NeedsPart,
  insights: InsightsPart,
  words: WordsPart,
};

type Props = PartProps & { part: Part; back: string /** Whoever came from the check page goes back to it. */; fromCheck: boolean };

/** The questions of one part. Saving is the only way on, so no answer is lost between two pages. */
export function PartForm({ part, telling, kept, back, fromCheck }: Props) {
  const t = useTranslations("telling.part");
  const Questions = QUESTIONS[part];
  return (
    <DoorForm deed={`telling/tell-${part}`} about={telling.id} back={back}>
      <HiddenField name="id" value={telling.id} />
      <HiddenField name="version" value={String(telling.version)} />
      <Questions telling={telling} kept={kept} />
      <Ends t={t} fromCheck={fromCheck} isPublic={telling.state === "published"} />
    </DoorForm>
  );
}

type EndsProps = { t: (key: string) => string; fromCheck: boolean; isPublic: boolean };

function Ends({ t, fromCheck, isPublic }: EndsProps) {
  if (fromCheck) return <End next="check">{t("return")}</End>;
  if (isPublic) return <End next="list">{t("save")}</End>;
  return (
    <>
      <End next="on">{t("goOn")}</End>
      <End next="list" second>
        {t("later")}
      </End>
    </>
  );
}

function End({ next, second = false, children }: { next: string; second?: boolean; children: string }) {
  return (
    <Button name="next" value={next} kind={second ? "second" : "primary"}>
      {children}
    </Button>
  );
}
