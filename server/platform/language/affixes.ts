import { fold } from "./fold.ts";

/** One line of the affix table: take `strip` off a base that carries `flag` and meets `condition`, put `add` on. */
export interface Rule {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
  /** Flags of the form that comes out, for a second suffix or for a prefix that must go with it. */
  continues: string;
}

/** The rules that add the same (folded) letters and strip the same (folded) letters. */
export interface RuleGroup {
  strip: string;
  rules: Rule[];
}

export type RulesByEnding = Map<string, RuleGroup[]>;

/** "=" only allows a full stop after an adverb; the tokeniser has taken that off. */
const POINTLESS_FLAG = "=";

/** Reads the suffix rules of a Hunspell .aff file, arranged for looking a word up from its end. */
export function readSuffixRules(affixFile: string): RulesByEnding {
  const conditions = new Map<string, RegExp>();
  const byEnding: RulesByEnding = new Map();
  for (const line of affixFile.split("\n")) {
    const [kind, flag, strip, addition, condition] = line.split(/\s+/);
    // The head line of each flag ("SFX O Y 10") has no fifth word.
    if (kind !== "SFX" || !flag || !strip || !addition || !condition || flag === POINTLESS_FLAG) continue;
    const [add = "", continues = ""] = addition.split("/");
    place(byEnding, { flag, strip: zero(strip), add: zero(add), condition: compile(condition, conditions), continues });
  }
  return byEnding;
}

function place(byEnding: RulesByEnding, rule: Rule) {
  const ending = fold(rule.add);
  const strip = fold(rule.strip);
  const groups = byEnding.get(ending) ?? [];
  const group = groups.find((each) => each.strip === strip);
  if (group) group.rules.push(rule);
  else groups.push({ strip, rules: [rule] });
  byEnding.set(ending, groups);
}

function zero(letters: string): string {
  return letters === "0" ? "" : letters;
}

/** "Not after c" also holds where nothing stands before: else "vest" would have no "vedīsim". */
function compile(condition: string, known: Map<string, RegExp>): RegExp {
  const found = known.get(condition) ?? new RegExp(`${condition.replace(/^\[\^[^\]]*\]/, "(?:^|$&)")}$`, "u");
  known.set(condition, found);
  return found;
}
