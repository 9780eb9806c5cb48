import type { Address } from "#server/i18n/addresses";
import {
  INSIGHT_KINDS,
  type InitiativeState,
  type InsightKind,
  isFilled,
  PARTS,
  type Part,
  partState,
  type Told,
} from "#server/initiative/rules";
import type { Kept } from "#server/platform/kept-answers";

/** Where to go once a part is saved: on to the next one, to the list of parts, or back to the check page. */
export const NEXT_STOPS = ["on", "list", "check"] as const;
export type NextStop = (typeof NEXT_STOPS)[number];

/** The page that follows a saved part. */
export type Stop = Part | "list" | "check";

/** The first part after this one that is not done; when all are done, the check; what is public already has no check any more. */
export function stopAfter(told: Told & { state: InitiativeState }, part: Part, next: NextStop): Stop {
  if (next === "check") return "check";
  if (next === "list" || told.state === "published") return "list";
  const open = PARTS.filter((one) => one !== part && partState(told, one) !== "done");
  const later = open.find((one) => PARTS.indexOf(one) > PARTS.indexOf(part));
  return later ?? (open.length > 0 ? "list" : "check");
}

export function addressOf(id: string, stop: Stop): Address {
  if (stop === "list") return { page: "/desk/initiatives/[id]", params: { id } };
  if (stop === "check") return { page: "/desk/initiatives/[id]/check", params: { id } };
  return { page: "/desk/initiatives/[id]/part/[part]", params: { id, part: String(PARTS.indexOf(stop) + 1) } };
}

/** "2" in an address is the part "story"; anything else is none. */
export function partAt(number: string): Part | null {
  return PARTS.find((_, index) => String(index + 1) === number) ?? null;
}

/** The name of each heading's fields. */
export const INSIGHT_FIELDS = {
  good_example: "goodExamples",
  obstacle: "obstacles",
  success_factor: "successFactors",
  conclusion: "conclusions",
} as const satisfies Record<InsightKind, string>;

/** Whoever pastes an address without its beginning means https. */
export function withScheme(typed: string): string {
  const text = typed.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(text) ? `https://${text}` : text;
}

/** An address on the web that a reader may be sent to: no other scheme, no password in it, a name with a dot. */
export function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) return false;
  return url.username === "" && url.password === "" && /[^.]\.[^.]/.test(url.hostname);
}

/** How many rows a list of answers has on its page. */
export const ROWS = { actions: 10, insights: 3, links: 5, acknowledgements: 5 } as const;

type Row = Record<string, string | null>;
type Answered = Omit<Told, "startedOn" | "hoursPerWeek" | "actions" | "insights" | "links" | "acknowledgements"> & {
  startedOn: Date | null;
  hoursPerWeek: number | null;
  actions: string[];
  insights: { kind: InsightKind; text: string }[];
  links: Row[];
  acknowledgements: Row[];
};

/** What is saved, by the names of the form's fields. */
export type Saved = Record<string, string | string[] | null>;

/** A part's saved answers as its form shows them. */
export function savedAnswers(told: Answered, part: Part): Saved {
  const plain = told as unknown as Record<string, string | null>;
  const pick = (...names: string[]): Saved => Object.fromEntries(names.map((name) => [name, plain[name] ?? null]));
  switch (part) {
    case "place":
      return {
        ...pick("title", "titleEn", "municipalityCode", "place", "step"),
        targetGroups: told.targetGroups as string[],
        themes: told.themes as string[],
        startedOn: told.startedOn && byHand(told.startedOn),
      };
    case "story":
      return { ...pick("need", "worked", "notWorked", "endUserRole"), ...textRows("actions", told.actions, ROWS.actions) };
    case "needs":
      return { ...pick("cost", "duration", "people", "premises", "cautions"), hoursPerWeek: told.hoursPerWeek?.toString() ?? null };
    case "insights":
      return Object.assign({}, ...INSIGHT_KINDS.map((kind) => textRows(INSIGHT_FIELDS[kind], textsUnder(told, kind), ROWS.insights)));
    case "words":
      return {
        ...pick("abstract", "abstractEn", "fullText"),
        ...cellRows("links", told.links, ["label", "url"], ROWS.links),
        ...cellRows("acknowledgements", told.acknowledgements, ["funder", "programme", "period", "acknowledgement"], ROWS.acknowledgements),
      };
  }
}

/** A day as people here write it: "03.10.2023." */
function byHand(day: Date): string {
  return day.toISOString().slice(0, 10).split("-").reverse().join(".").concat(".");
}

export function textsUnder({ insights }: Pick<Answered, "insights">, kind: InsightKind): string[] {
  return insights.filter((insight) => insight.kind === kind).map(({ text }) => text);
}

function textRows(name: string, texts: string[], rows: number): Saved {
  return Object.fromEntries(Array.from({ length: rows }, (_, row) => [`${name}.${row}`, texts[row] ?? null]));
}

function cellRows(name: string, saved: Row[], columns: string[], rows: number): Saved {
  const cells = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => [`${name}.${row}.${column}`, saved[row]?.[column] ?? null]),
  );
  return Object.fromEntries(cells.flat());
}

/**
 * What somebody else saved since the person opened the form, by field: only where it differs from the person's own words. Nothing
 * when they saw the newest version, or have no unsaved words at all.
 */
export function savedMeanwhile(kept: Kept | null, saved: Saved, version: number): Saved {
  if (kept === null || kept.answers.version?.[0] === String(version)) return {};
  return Object.fromEntries(Object.entries(saved).filter(([name, value]) => !sameAnswer(kept.answers[name], value)));
}

/**
 * A refusal of an act that carries no words of its own, as long as it holds: what was wrong with an older version may be right by now.
 * Only the one that says that the version was old stays.
 */
export function stillHolding(kept: Kept | null, version: number): Kept | null {
  if (kept === null || kept.answers.version?.[0] === String(version)) return kept;
  return kept.problems.some(({ reason }) => reason === "changedMeanwhile") ? kept : null;
}

function sameAnswer(typed: string[] | undefined, saved: string | string[] | null): boolean {
  const [one, other] = [typed ?? [], [saved ?? []].flat()].map((texts) => texts.map((text) => text.trim()).filter((text) => text !== ""));
  return JSON.stringify(one?.toSorted()) === JSON.stringify(other?.toSorted());
}

/** What has to be answered in each part, and the complaint when it is not. */
const COMPLAINTS: Record<Part, Record<string, string>> = {
  place: { municipalityCode: "chooseMunicipality", targetGroups: "chooseTargetGroup", themes: "chooseTheme" },
  story: { need: "writeNeed", actions: "writeAction", worked: "writeWorked" },
  needs: { cost: "chooseCost", duration: "chooseDuration" },
  insights: {},
  words: { abstract: "writeAbstract" },
};

/** What a part still lacks. Rows that are all empty complain at the first one, so that the error leads to a field. */
export function openAnswers(part: Part, answers: Record<string, unknown>): { field: string; reason: string }[] {
  const open = Object.entries(COMPLAINTS[part]).filter(([field]) => !isFilled(answers[field]));
  return open.map(([field, reason]) => ({ field: field === "actions" ? "actions.0" : field, reason }));
}
