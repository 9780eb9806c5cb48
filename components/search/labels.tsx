import { getTranslations } from "next-intl/server";
import { asVisitor } from "#server/api/caller";
import { COST_RANGES, STEPS } from "#server/initiative/rules";
import { TARGET_GROUPS } from "#server/target-group/rules";
import { THEMES } from "#server/theme/rules";
import type { Labels } from "./sentence.tsx";

/** The words for every value of every filter, in the reader's language. */
export async function readLabels(): Promise<Labels> {
  const [api, theme, target, initiative, territory] = await Promise.all([
    asVisitor(),
    getTranslations("theme"),
    getTranslations("target-group"),
    getTranslations("initiative"),
    getTranslations("territory"),
  ]);
  const [regions, municipalities] = await Promise.all([api.territory.regions(), api.territory.municipalities()]);
  const placed = (places: { code: string; name: string; locative: string }[]) =>
    new Map(places.map(({ code, name, locative }) => [code, { name, where: territory("in", { code, locative }) }]));
  const named = (values: readonly string[], say: (value: string) => string) =>
    new Map(values.map((value) => [value, { name: say(value) }]));
  return {
    region: placed(regions),
    municipality: placed(municipalities),
    theme: named(THEMES, (value) => theme(value)),
    target: named(TARGET_GROUPS, (value) => target(value)),
    step: named(STEPS, (value) => initiative(`step.${value}`)),
    cost: named(COST_RANGES, (value) => initiative(`cost.${value}`)),
  };
}
