import { useTranslations } from "next-intl";
import { RadioGroup, TextArea, TextField } from "#components/ui/field";
import { COST_RANGES, DURATIONS } from "#server/initiative/rules";
import { type PartProps, useAsking } from "./asking.tsx";

/** What it takes to take it over. */
export function NeedsPart(props: PartProps) {
  const cost = useTranslations("initiative.cost");
  const duration = useTranslations("initiative.duration");
  const a = useAsking("needs", props);
  return (
    <>
      <RadioGroup {...a.choice("cost")} options={COST_RANGES.map((value) => ({ value, label: cost(value) }))} />
      {a.now("cost", cost)}
      <RadioGroup {...a.choice("duration")} options={DURATIONS.map((value) => ({ value, label: duration(value) }))} />
      {a.now("duration", duration)}
      <TextField {...a.text("hoursPerWeek")} inputMode="numeric" autoComplete="off" />
      {a.now("hoursPerWeek")}
      <TextArea {...a.text("people")} rows={3} maxLength={300} />
      {a.now("people")}
      <TextArea {...a.text("premises")} rows={3} maxLength={300} />
      {a.now("premises")}
      <TextArea {...a.text("cautions")} rows={4} maxLength={600} />
      {a.now("cautions")}
    </>
  );
}
