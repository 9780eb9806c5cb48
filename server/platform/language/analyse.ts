import { lemmas, lemmasOfFolded } from "./dictionary.ts";
import { fold, hasDiacritics } from "./fold.ts";
import { ABBREVIATIONS, STOP_WORDS } from "./lexicon.ts";
import { stems } from "./stem.ts";
import { splitWords, type Word } from "./words.ts";

/** The text that is searched, or the text one searches with. */
export type Side = "index" | "query";

export interface AnalysedWord {
  /** As typed, but tidied (composed letters). */
  surface: string;
  /** Where it stands in the tidied text (`tidy` of fold.ts): for highlighting. */
  startsAt: number;
  endsAt: number;
  /** See `analyse`. */
  tokens: string[];
}

/** Each query word costs an index look-up, and nobody types more; a longer paste is searched by its first words. */
const QUERY_WORD_LIMIT = 12;
/** A stem never meets a lemma: "~pils" is not the castle. */
const STEM_MARK = "~";
/** In a text typed without diacritics about half of the words miss some; a few chance hits prove nothing. */
const BARE_SHARE = 0.2;

/**
 * Index tokens, one list a word, in the order of the text:
 * - a dictionary word gives its lemmas with diacritics ("pakām" → ["paka"]; two when the form is ambiguous);
 * - an unknown word gives itself in lower case and its stems ("~…");
 * - a name (a capital inside a sentence; in a query any capital) gives its stem beside the lemma;
 * - "ziedot.lv" gives itself and what its parts give.
 *
 * A document matches when it shares a token with EVERY word of the query: join the words by AND, a word's tokens by OR.
 * On the query side filling words ("un", "ar", "the") are left out unless nothing else was typed, and 12 words are kept;
 * a query without any diacritics finds all words that could be meant ("gimene" → ["ģimene"]).
 * Tokens are lower case, may hold any letter, digit, and . - @ _ ' ’ + ~: quote them when building a tsvector or tsquery.
 */
export function analyse(text: string, side: Side): string[][] {
  return analyseWords(text, side).map((word) => word.tokens);
}

/** The same with each word's place in the text. */
export function analyseWords(text: string, side: Side): AnalysedWord[] {
  const words = side === "query" ? queryWords(splitWords(text)) : splitWords(text);
  const bare = side === "query" ? !hasDiacritics(text) : isTypedBare(text, words);
  return words.map((word) => {
    const { surface, startsAt, endsAt } = word;
    return { surface, startsAt, endsAt, tokens: [...new Set(tokensOf(word, side, bare))] };
  });
}

function queryWords(words: Word[]): Word[] {
  const telling = words.filter((word) => !STOP_WORDS.has(fold(word.surface)));
  return (telling.length > 0 ? telling : words).slice(0, QUERY_WORD_LIMIT);
}

/** Latvian typed on a keyboard without its letters: no diacritics, and enough words that only exist with them. */
function isTypedBare(text: string, words: Word[]): boolean {
  if (hasDiacritics(text)) return false;
  const missing = words.filter(({ surface }) => lemmas(surface).length === 0 && lemmasOfFolded(surface).length > 0);
  return missing.length > 0 && missing.length >= words.length * BARE_SHARE;
}

function tokensOf(word: Word, side: Side, bare: boolean): string[] {
  const whole = word.surface.toLowerCase();
  const meaning = ABBREVIATIONS.get(whole) ?? abbreviated(whole, side);
  if (meaning) return [whole, ...meaning];
  const isName = isCapitalised(word.surface) && (side === "query" || !word.startsSentence);
  if (word.parts.length === 0) return tokensOfPlain(whole, isName, bare);
  const parts = side === "query" ? [longest(word.parts)] : word.parts;
  return [whole, ...parts.flatMap((part) => tokensOfPlain(part.toLowerCase(), isName, bare))];
}

/** "soc dienests" is typed as often as "soc. dienests". */
function abbreviated(whole: string, side: Side): string[] | undefined {
  return side === "query" && lemmas(whole).length === 0 ? ABBREVIATIONS.get(`${whole}.`) : undefined;
}

function tokensOfPlain(word: string, isName: boolean, bare: boolean): string[] {
  if (/^\p{N}+$/u.test(word)) return [word];
  const folded = fold(word);
  const known = bare ? lemmasOfFolded(word) : lemmas(word);
  if (known.length > 0) return isName ? [...known, ...markedStems(folded)] : known;
  return [...lemmasOfFolded(word), word, ...markedStems(folded)];
}

function markedStems(folded: string): string[] {
  return stems(folded).map((stem) => STEM_MARK + stem);
}

function isCapitalised(surface: string): boolean {
  return /^\p{Lu}/u.test(surface);
}

function longest(parts: string[]): string {
  return parts.reduce((long, part) => (part.length > long.length ? part : long), "");
}
