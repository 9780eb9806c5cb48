import { useTranslations } from "next-intl";
import { MunicipalitySelect } from "#components/territory/municipality-select";
import { Facts } from "#components/ui/facts";
import { CheckboxGroup, SelectField, TextField } from "#components/ui/field";
import { STEPS } from "#server/initiative/rules";
import { TARGET_GROUPS } from "#server/target-group/rules";
import { THEMES } from "#server/theme/rules";
import { type PartProps, useAsking } from "./asking.tsx";

/** What it is called, where it happens and whom it helps. The organisation was chosen at the beginning. */
export function PlacePart(props: PartProps) {
  const t = useTranslations("telling");
  const question = useTranslations("initiative.question");
  const step = useTranslations("initiative.step");
  const theme = useTranslations("theme");
  const group = useTranslations("target-group");
  const a = useAsking("place", props);
  return (
    <>
      <TextField {...a.text("title")} />
      {a.now("title")}
      <TextField {...a.text("titleEn")} />
      {a.now("titleEn")}
      <MunicipalitySelect {...a.text("municipalityCode")} />
      {a.now("municipalityCode", () => props.telling.municipality?.nameLv ?? "")}
      <TextField {...a.text("place")} />
      {a.now("place")}
      <Facts items={[{ term: question("organisation"), value: props.telling.organisation.name }]} />
      <CheckboxGroup {...a.group("targetGroups")} options={TARGET_GROUPS.map((value) => ({ value, label: group(value) }))} />
      {a.now("targetGroups", group)}
      <CheckboxGroup {...a.group("themes")} options={THEMES.map((value) => ({ value, label: theme(value) }))} />
      {a.now("themes", theme)}
      <SelectField {...a.text("step")} empty={t("choose")} options={STEPS.map((value) => ({ value, label: step(value) }))} />
      {a.now("step", step)}
      <TextField {...a.text("startedOn")} autoComplete="off" />
      {a.now("startedOn")}
    </>
  );
}
