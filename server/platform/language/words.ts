import { tidy } from "./fold.ts";
import { ABBREVIATIONS } from "./lexicon.ts";

/** A word as it stands in the tidied text. */
export interface Word {
  surface: string;
  startsAt: number;
  endsAt: number;
  startsSentence: boolean;
  /** "ziedot.lv" is one word and also these: "ziedot", "lv"; empty for an ordinary word. */
  parts: string[];
}

/** Letters and digits, held together by a single . - @ _ ' between them ("ziedot.lv", "Covid-19"); a plus may end it ("ESF+"). */
const WORD = /[\p{L}\p{N}]+(?:[.\-@_'’][\p{L}\p{N}]+)*\+?/gu;
const JOINTS = /[.\-@_'’+]/;
/** Quotes and brackets say nothing about where a sentence starts: a name often stands in „…“. */
const TRANSPARENT = /[\s"'„“”«»‚‘’()[\]]+$/u;
const SENTENCE_END = /[.!?…:;•|\n]$/;
/** Anything longer is no word but a paste; a longer lexeme would swell the index, PostgreSQL refuses one above 2 kB. */
const LONGEST_WORD = 60;

/** Takes a text apart into words. Composed or decomposed letters, soft hyphens and odd hyphens make no difference. */
export function splitWords(text: string): Word[] {
  const tidied = tidy(text);
  return [...tidied.matchAll(WORD)].map((match) => wordAt(tidied, match[0], match.index));
}

function wordAt(text: string, found: string, startsAt: number): Word {
  const withDot = `${found}.`;
  const surface = ABBREVIATIONS.has(withDot.toLowerCase()) && text.startsWith(withDot, startsAt) ? withDot : found;
  const parts = found.split(JOINTS).filter((part) => part !== "" && part !== surface);
  return {
    surface: surface.slice(0, LONGEST_WORD),
    startsAt,
    endsAt: startsAt + surface.length,
    startsSentence: startsSentence(text.slice(Math.max(0, startsAt - 12), startsAt)),
    parts: parts.map((part) => part.slice(0, LONGEST_WORD)),
  };
}

function startsSentence(before: string): boolean {
  if (/\n\s*$/.test(before)) return true;
  const solid = before.replace(TRANSPARENT, "");
  return solid === "" || SENTENCE_END.test(solid);
}
