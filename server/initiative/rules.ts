import { slugFrom } from "#server/platform/slug";

/** The development steps of domain vocabulary: nobody is forced up this ladder. */
export const STEPS = ["idea", "support_group", "micro_project", "association", "social_enterprise"] as const;
export type Step = (typeof STEPS)[number];

export const COST_RANGES = ["none", "up_to_100", "up_to_500", "up_to_2000", "up_to_10000", "over_10000", "unknown"] as const;
export type CostRange = (typeof COST_RANGES)[number];

export const DURATIONS = ["one_day", "up_to_month", "up_to_3_months", "up_to_year", "ongoing", "unknown"] as const;
export type Duration = (typeof DURATIONS)[number];

/** What part the people themselves had, from being told to leading. */
export const END_USER_ROLES = ["informed", "consulted", "co_designed", "co_delivers", "leads"] as const;
export type EndUserRole = (typeof END_USER_ROLES)[number];

/** The four headings of the meeting's report. */
export const INSIGHT_KINDS = ["good_example", "obstacle", "success_factor", "conclusion"] as const;
export type InsightKind = (typeof INSIGHT_KINDS)[number];

export const STATES = ["draft", "in_review", "needs_changes", "published", "withdrawn"] as const;
export type InitiativeState = (typeof STATES)[number];

/** Where a state may lead; there is no other way, and nothing comes back once it is withdrawn. */
const NEXT: Record<InitiativeState, readonly InitiativeState[]> = {
  draft: ["in_review", "withdrawn"],
  in_review: ["needs_changes", "published", "withdrawn"],
  needs_changes: ["in_review", "withdrawn"],
  published: ["withdrawn"],
  withdrawn: [],
};

export function canMove(from: InitiativeState, to: InitiativeState): boolean {
  return NEXT[from].includes(to);
}

/** A published one may be made better too: it stays complete, because no part is saved incomplete. */
export function isEditable(state: InitiativeState): boolean {
  return state !== "withdrawn";
}

/** What nobody but its own people ever saw may vanish without a trace. */
export function isDiscardable(initiative: { state: InitiativeState; publishedAt: Date | null }): boolean {
  return initiative.state === "draft" && initiative.publishedAt === null;
}

/** Who is known and has already told something good publishes at once; what was sent back goes to the moderator again. */
export function goesAtOnce(state: InitiativeState, organisation: { confirmed: boolean; published: number }): boolean {
  return state === "draft" && organisation.confirmed && organisation.published > 0;
}

/** The telling, part by part: one page each. */
export const PARTS = ["place", "story", "needs", "insights", "words"] as const;
export type Part = (typeof PARTS)[number];

/** What is told in which part. */
export const FIELDS = {
  place: ["title", "titleEn", "municipalityCode", "place", "targetGroups", "themes", "step", "startedOn"],
  story: ["need", "actions", "worked", "notWorked", "endUserRole"],
  needs: ["cost", "duration", "hoursPerWeek", "people", "premises", "cautions"],
  insights: ["insights"],
  words: ["abstract", "abstractEn", "fullText", "links", "acknowledgements"],
} as const satisfies Record<Part, readonly string[]>;
export type Field = (typeof FIELDS)[Part][number];

/** Without these nobody can decide whether to take it over. */
const REQUIRED: Record<Part, readonly Field[]> = {
  place: ["title", "municipalityCode", "targetGroups", "themes"],
  story: ["need", "actions", "worked"],
  needs: ["cost", "duration"],
  insights: [],
  words: ["abstract"],
};

export function isRequired(field: Field): boolean {
  return REQUIRED[partOf(field)].includes(field);
}

/** All that has been told so far. */
export type Told = Record<Field, unknown> & { toldParts: string[] };

export type PartState = "done" | "started" | "notStarted";

export function partState(told: Told, part: Part): PartState {
  if (told.toldParts.includes(part) && REQUIRED[part].every((field) => isFilled(told[field]))) return "done";
  return FIELDS[part].some((field) => isFilled(told[field])) ? "started" : "notStarted";
}

/** Parts that lack something without which it cannot be handed in. */
export function missingParts(told: Told): Part[] {
  return PARTS.filter((part) => !REQUIRED[part].every((field) => isFilled(told[field])));
}

/** Whether there is an answer. */
export function isFilled(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return value !== null;
}

/** The part in which a field's answer is changed: "links.0.url" is told in "words". */
export function partOf(field: string): Part {
  const name = field.split(".")[0];
  return PARTS.find((part) => FIELDS[part].some((one) => one === name)) ?? "place";
}

/** Only the answers, without what the record holds beside them. */
export function answersIn(told: Told): Record<Field, unknown> {
  const fields: readonly Field[] = PARTS.flatMap((part) => FIELDS[part]);
  return Object.fromEntries(fields.map((field) => [field, told[field]])) as Record<Field, unknown>;
}

/** The tag of its page among those that are kept for visitors. */
export function initiativeTag(slug: string): string {
  return `initiative/${slug}`;
}

/** "Recepšu burtnīca" and "a7k2" make "recepsu-burtnica-a7k2". */
export function slugOf(title: string, tail: string): string {
  return `${slugFrom(title, "pieredze")}-${tail}`;
}
