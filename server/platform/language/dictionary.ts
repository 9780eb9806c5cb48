import { readFileSync } from "node:fs";
import path from "node:path";
import { readSuffixRules } from "./affixes.ts";
import { addEntries } from "./entries.ts";
import { fold } from "./fold.ts";
import { type Form, formsSpelled, type Grammar, standsAlone } from "./forms.ts";
import { OVERRIDES, PRODUCT_WORDS } from "./lexicon.ts";

interface Reading {
  form: string;
  lemma: string;
}

/** Words repeat: a hundred listings share most of theirs. Cause: about 50 µs a new word; 20,000 readings take a few MB. */
const REMEMBERED_WORDS = 20_000;

let loaded: Grammar | undefined;
const remembered = new Map<string, Reading[]>();

/** Dictionary words of which `word`, spelled exactly so (case apart), is a form; none when the dictionary does not know it. */
export function lemmas(word: string): string[] {
  const spelling = word.normalize("NFC").toLowerCase();
  return distinct(readings(fold(spelling)).filter((reading) => reading.form === spelling));
}

/** The same for a word typed without its diacritics, or without some: whatever was typed stands, only what is missing is forgiven. */
export function lemmasOfFolded(typedWord: string): string[] {
  const typed = typedWord.normalize("NFC").toLowerCase();
  const folded = fold(typed);
  return distinct(readings(folded).filter((reading) => typed === folded || forgives(reading.form, typed)));
}

function grammar(): Grammar {
  loaded ??= readGrammar();
  return loaded;
}

function readGrammar(): Grammar {
  const entries = addEntries(new Map(), dictionaryFile("index.dic").split("\n"));
  return { entries: addEntries(entries, PRODUCT_WORDS), rules: readSuffixRules(dictionaryFile("index.aff")) };
}

function dictionaryFile(name: string): string {
  return readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/dictionary-lv", name), "utf8").normalize("NFC");
}

function readings(folded: string): Reading[] {
  const known = remembered.get(folded);
  if (known) return known;
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  const found = [...plainReadings(folded), ...prefixedReadings(folded)].flatMap(overridden);
  remembered.set(folded, found);
  return found;
}

function plainReadings(folded: string): Reading[] {
  return formsSpelled(folded, grammar()).filter(standsAlone);
}

function prefixedReadings(folded: string): Reading[] {
  if (folded.startsWith("ne")) return formsAfter("ne", folded).filter(isNegatable).map(negated);
  if (folded.startsWith("ja"))
    return formsAfter("jā", folded)
      .filter((form) => form.flags.includes("]"))
      .map((form) => prefixed("jā", form));
  if (folded.startsWith("vis"))
    return formsAfter("vis", folded)
      .filter((form) => form.flags.includes("["))
      .map((form) => prefixed("vis", form));
  return [];
}

function formsAfter(prefix: string, folded: string): Form[] {
  return formsSpelled(folded.slice(prefix.length), grammar());
}

function isNegatable(form: Form): boolean {
  return form.negatable && standsAlone(form);
}

function prefixed(prefix: string, { form, lemma }: Form): Reading {
  return { form: prefix + form, lemma };
}

/** "negatavoju" is still "gatavot", but "nestrādājošs" is not "strādājošs", nor "neatkarība" "atkarība". */
function negated({ form, lemma, kind }: Form): Reading {
  return { form: `ne${form}`, lemma: kind === "verb" ? lemma : `ne${lemma}` };
}

function overridden(reading: Reading): Reading[] {
  const instead = OVERRIDES.get(reading.form);
  return instead ? instead.map((lemma) => ({ form: reading.form, lemma })) : [reading];
}

/** "ģimenēm" forgives "ģimenem", but "rags" does not forgive "rāgs". */
function forgives(form: string, typed: string): boolean {
  const letters = [...typed];
  return [...form].every((letter, place) => letters[place] === letter || letters[place] === fold(letter));
}

function distinct(found: Reading[]): string[] {
  return [...new Set(found.map((reading) => reading.lemma))];
}
