import { z } from "zod";
import { COST_RANGES, DURATIONS, END_USER_ROLES, type Part, STEPS } from "#server/initiative/rules";
import { titleSchema, versioned } from "#server/initiative/schema";
import { daySchema } from "#server/platform/day";
import { lineSchema, proseSchema } from "#server/platform/text";
import { TARGET_GROUPS } from "#server/target-group/rules";
import { THEMES } from "#server/theme/rules";
import { isWebAddress, NEXT_STOPS, type NextStop, openAnswers, withScheme } from "./rules.ts";

/** Texts that need not be written. */
const line = (max: number) => lineSchema({ max, min: 0 });
const prose = (max: number) => proseSchema({ max, min: 0 });

/** Where the teller wants to go once the part is saved. Who puts it aside for later may leave open what has to be answered one day. */
const part = { ...versioned, next: z.enum(NEXT_STOPS).default("on") };

type Telling = { next: NextStop } & Record<string, unknown>;

/** Complains about what the part still lacks, beside whatever else is wrong: all is told at once, in the order of the page. */
function whole<Fields extends z.ZodObject>(name: Part, fields: Fields): Fields {
  const order = Object.keys(fields.shape);
  const check = z.check<Telling>(({ value, issues }) => {
    if (value.next === "list") return;
    const lacking = openAnswers(name, value);
    issues.push(
      ...lacking.map(({ field, reason }) => ({ code: "custom" as const, message: reason, path: field.split("."), input: value })),
    );
    issues.sort((one, other) => order.indexOf(String(one.path?.[0])) - order.indexOf(String(other.path?.[0])));
  });
  check._zod.def.when = () => true;
  return fields.check(check as never);
}

export const placeSchema = whole(
  "place",
  z.strictObject({
    ...part,
    title: titleSchema,
    titleEn: line(100).nullable(),
    /** 20: our longest code of a territory has 17 letters. */
    municipalityCode: z.string().max(20, "chooseMunicipality").nullable(),
    place: line(120),
    /** As many as the lists have: ticking everything is no good idea, but no mistake either. */
    targetGroups: z.array(z.enum(TARGET_GROUPS)).max(TARGET_GROUPS.length),
    themes: z.array(z.enum(THEMES)).max(THEMES.length),
    step: z.enum(STEPS).nullable().default(null),
    startedOn: daySchema.nullable(),
  }),
);

/** Longer texts are cut to what a reader takes in before deciding: about half a page each. */
export const storySchema = whole(
  "story",
  z.strictObject({
    ...part,
    need: prose(600),
    /** Ten steps of 200 letters: more belongs into the full text. */
    actions: z.array(line(200)).max(10),
    worked: prose(1_000),
    notWorked: prose(1_000),
    /** A form in which nothing is chosen sends nothing. */
    endUserRole: z.enum(END_USER_ROLES).nullable().default(null),
  }),
);

export const needsSchema = whole(
  "needs",
  z.strictObject({
    ...part,
    cost: z.enum(COST_RANGES, "chooseCost").nullable().default(null),
    duration: z.enum(DURATIONS, "chooseDuration").nullable().default(null),
    /** 1,000 hours a week are twenty-five people at full time: above that it is a slip of the finger. */
    hoursPerWeek: z.number("writeHours").int("writeHours").min(0, "writeHours").max(1_000, "writeHours").nullable(),
    people: prose(300),
    premises: prose(300),
    cautions: prose(600),
  }),
);

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
export const wordsSchema = whole(
  "words",
  z.strictObject({
    ...part,
    abstract: prose(1_500),
    abstractEn: prose(1_500).nullable(),
    /** Four printed pages. */
    fullText: prose(10_000),
    links: z.array(linkSchema).max(5),
    acknowledgements: z.array(acknowledgementSchema).max(5),
  }),
);
