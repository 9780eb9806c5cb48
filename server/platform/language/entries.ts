import { fold } from "./fold.ts";

export interface Entry {
  word: string;
  flags: string;
}

export type EntriesByFold = Map<string, Entry[]>;

/** Flag pairs: whoever declines in the singular may decline in the plural too ("invaliditātēm", "sadarbībām"). */
const PLURAL_OF: [singular: string, plural: string][] = [
  ["S", "s"],
  ["O", "o"],
  ["Q", "q"],
];

/** Adds the words of a Hunspell word list ("bērns/OoPp po:lietv1r"), found by their folded spelling. */
export function addEntries(entries: EntriesByFold, wordList: Iterable<string>): EntriesByFold {
  for (const line of wordList) {
    const [term = ""] = line.split(/\s/, 1);
    const [spelling = "", flags = ""] = term.split("/");
    if (!/\p{L}/u.test(spelling)) continue;
    addEntry(entries, { word: spelling.toLowerCase(), flags: isName(spelling) ? flags : withPlural(flags) });
  }
  return entries;
}

function addEntry(entries: EntriesByFold, entry: Entry) {
  const key = fold(entry.word);
  const same = entries.get(key);
  if (same) same.push(entry);
  else entries.set(key, [entry]);
}

function isName(spelling: string): boolean {
  return spelling[0] !== spelling[0]?.toLowerCase();
}

function withPlural(flags: string): string {
  const missing = PLURAL_OF.filter(([singular, plural]) => flags.includes(singular) && !flags.includes(plural));
  return flags + missing.map(([, plural]) => plural).join("");
}
