import { z } from "zod";
import { COST_RANGES, DURATIONS, END_USER_ROLES, STEPS } from "#server/initiative/rules";
import { titleSchema, versioned } from "#server/initiative/schema";
import { daySchema } from "#server/platform/day";
import { lineSchema, proseSchema } from "#server/platform/text";
import { TARGET_GROUPS } from "#server/target-group/rules";
import { THEMES } from "#server/theme/rules";
import { isWebAddress, NEXT_STOPS, withScheme } from "./rules.ts";

/** Texts that need not be written. */
const line = (max: number) => lineSchema({ max, min: 0 });
const prose = (max: number) => proseSchema({ max, min: 0 });

/** Where the teller wants to go once the part is saved. */
const part = { ...versioned, next: z.enum(NEXT_STOPS).default("on") };

export const placeSchema = z.strictObject({
  ...part,
  title: titleSchema,
  titleEn: line(100).nullable(),
  /** 20: our longest code of a territory has 17 letters. */
  municipalityCode: z.string().min(1, "chooseMunicipality").max(20, "chooseMunicipality"),
  place: line(120),
  /** As many as the lists have: ticking everything is no good idea, but no mistake either. */
  targetGroups: z.array(z.enum(TARGET_GROUPS)).min(1, "chooseTargetGroup").max(TARGET_GROUPS.length),
  themes: z.array(z.enum(THEMES)).min(1, "chooseTheme").max(THEMES.length),
  step: z.enum(STEPS).nullable().default(null),
  startedOn: daySchema.nullable(),
});

/** The first row carries the complaint that all rows are empty, so that the error leads to a field. */
const atLeastOne = (reason: string) => (check: z.core.ParsePayload<unknown[]>) => {
  if (check.value.length === 0) check.issues.push({ code: "custom", message: reason, path: [0], input: check.value });
};

/** Longer texts are cut to what a reader takes in before deciding: about half a page each. */
export const storySchema = z.strictObject({
  ...part,
  need: proseSchema({ max: 600, reason: "writeNeed" }),
  /** Ten steps of 200 letters: more belongs into the full text. */
  actions: z.array(line(200)).max(10).check(atLeastOne("writeAction")),
  worked: proseSchema({ max: 1_000, reason: "writeWorked" }),
  notWorked: prose(1_000),
  /** A form in which nothing is chosen sends nothing. */
  endUserRole: z.enum(END_USER_ROLES).nullable().default(null),
});

export const needsSchema = z.strictObject({
  ...part,
  cost: z.enum(COST_RANGES, "chooseCost"),
  duration: z.enum(DURATIONS, "chooseDuration"),
  /** 1,000 hours a week are twenty-five people at full time: above that it is a slip of the finger. */
  hoursPerWeek: z.number("writeHours").int("writeHours").min(0, "writeHours").max(1_000, "writeHours").nullable(),
  people: prose(300),
  premises: prose(300),
  cautions: prose(600),
});

/** Three a heading, 500 letters each: the report of a meeting has no room for more. */
const insights = z.array(prose(500)).max(3);

export const insightsSchema = z.strictObject({
  ...part,
  goodExamples: insights,
  obstacles: insights,
  successFactors: insights,
  conclusions: insights,
});

/** 2,000 letters are the longest address that every browser opens; 500 hold all that people paste. */
const linkSchema = z.strictObject({
  label: lineSchema({ max: 120, reason: "writeLinkLabel" }),
  url: z.string().overwrite(withScheme).max(500).refine(isWebAddress, "writeLinkAddress"),
});

const acknowledgementSchema = z.strictObject({
  funder: lineSchema({ max: 120, reason: "writeFunder" }),
  programme: line(120),
  period: line(80).nullable(),
  acknowledgement: prose(300).nullable(),
});

/** Five of each fit on the two printed pages of an initiative. */
export const wordsSchema = z.strictObject({
  ...part,
  abstract: proseSchema({ max: 1_500, reason: "writeAbstract" }),
  abstractEn: prose(1_500).nullable(),
  /** Four printed pages. */
  fullText: prose(10_000),
  links: z.array(linkSchema).max(5),
  acknowledgements: z.array(acknowledgementSchema).max(5),
});
