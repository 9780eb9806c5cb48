import type { Rule, RuleGroup, RulesByEnding } from "./affixes.ts";
import type { EntriesByFold, Entry } from "./entries.ts";

/** A spelling that the dictionary can produce, and the word it is a form of. */
export interface Form {
  form: string;
  lemma: string;
  /** Flags by which it can be changed further. */
  flags: string;
  kind: "word" | "verb" | "participle";
  /** "ne-" may stand before it. */
  negatable: boolean;
}

export interface Grammar {
  entries: EntriesByFold;
  rules: RulesByEnding;
}

const NEEDS_AFFIX = "{";
const NEEDS_PREFIX = "|";
const NEGATION = "-";
const NOUN_FLAGS = /[SsOoQq]/;
const PARTICIPLE_FLAGS = /[WXY6y]/;
/** Flags that a suffixed form may carry on: only these are worth a second step back. */
const SECOND_STEP = "WXY6ySsOoQqRr";
const LONGEST_ENDING = 14;

/**
 * All forms with this folded spelling: the entries themselves, and every base from which a suffix leads here. Each is
 * found backwards (ending off, base in the dictionary) and then proved forwards with the true letters.
 */
export function formsSpelled(folded: string, grammar: Grammar, steps = 2): Form[] {
  const forms = (grammar.entries.get(folded) ?? []).map(asForm);
  if (steps === 0) return forms;
  for (let cut = folded.length; cut >= Math.max(0, folded.length - LONGEST_ENDING); cut--) {
    for (const group of grammar.rules.get(folded.slice(cut)) ?? []) {
      forms.push(...formsThrough(group, folded.slice(0, cut) + group.strip, grammar, steps));
    }
  }
  return forms;
}

/** Stands alone: not a mere building block, and no prefix has to go with it. */
export function standsAlone(form: Form): boolean {
  return !form.flags.includes(NEEDS_AFFIX) && !form.flags.includes(NEEDS_PREFIX);
}

function formsThrough(group: RuleGroup, foldedBase: string, grammar: Grammar, steps: number): Form[] {
  const goesDeeper = steps > 1 && group.rules.some((rule) => SECOND_STEP.includes(rule.flag));
  const bases = goesDeeper ? formsSpelled(foldedBase, grammar, steps - 1) : (grammar.entries.get(foldedBase) ?? []).map(asForm);
  if (bases.length === 0) return [];
  return group.rules.flatMap((rule) => bases.filter((base) => accepts(rule, base)).map((base) => applied(rule, base)));
}

function accepts(rule: Rule, base: Form): boolean {
  return base.flags.includes(rule.flag) && base.form.endsWith(rule.strip) && rule.condition.test(base.form);
}

function applied(rule: Rule, base: Form): Form {
  const form = base.form.slice(0, base.form.length - rule.strip.length) + rule.add;
  const { continues } = rule;
  // "gatavošana" and "rīdziniece" are words of their own; "gatavots" stays a form of "gatavot".
  const lemma = NOUN_FLAGS.test(continues) ? form : base.lemma;
  return { form, lemma, flags: continues, kind: kindAfter(continues, base), negatable: base.negatable };
}

function kindAfter(continues: string, base: Form): Form["kind"] {
  if (NOUN_FLAGS.test(continues)) return "word";
  return base.kind === "verb" && PARTICIPLE_FLAGS.test(continues) ? "participle" : base.kind;
}

function asForm(entry: Entry): Form {
  const isVerb = entry.flags.length > 1 && /(t|ties)$/.test(entry.word);
  return {
    form: entry.word,
    lemma: entry.word,
    flags: entry.flags,
    kind: isVerb ? "verb" : "word",
    negatable: entry.flags.includes(NEGATION),
  };
}
