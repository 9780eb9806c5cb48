/**
 * Endings of Latvian nouns and adjectives without diacritics, longest first: definite adjectives (-ajiem …), then the
 * cases of the six declensions.
 */
const ENDINGS = [
  ..."ajiem ajam ajai ajas ajos".split(" "),
  ..."aja iem ais".split(" "),
  ..."am em im um as es is os us ai ei ij ie".split(" "),
  ..."a e i o u s".split(" "),
];

/** Endings before which a consonant may have been softened: latvietis → latvieša, Valdis → Valža. */
const SOFTENING = new Set(["a", "am", "as", "i", "iem", "u", "us", "os", ""]);

/** Shorter stems would say nothing: "Ape" and "aps" are not one word. */
const SHORTEST_STEM = 3;

/**
 * Stems of an unknown word, from its folded spelling. More than one where softening hides the consonant: s may stand for
 * s or for t (brālis, latvietis: brāļi, latvieši), z for z or for d. Two spellings are one word when they share a stem.
 */
export function stems(folded: string): string[] {
  const ending = ENDINGS.find((each) => folded.endsWith(each) && isEnough(folded.slice(0, -each.length))) ?? "";
  const stem = withoutSoftJ(folded.slice(0, folded.length - ending.length));
  const hard = SOFTENING.has(ending) ? hardened(stem) : undefined;
  return hard ? [stem, hard] : [stem];
}

function isEnough(stem: string): boolean {
  return stem.length >= SHORTEST_STEM && /[aeiouy]/.test(stem);
}

/** upe → upju, zeme → zemju: the j is softening, not stem. */
function withoutSoftJ(stem: string): string {
  return /[pbmv]j$/.test(stem) ? stem.slice(0, -1) : stem;
}

function hardened(stem: string): string | undefined {
  if (stem.endsWith("s")) return `${stem.slice(0, -1)}t`;
  if (stem.endsWith("z")) return `${stem.slice(0, -1)}d`;
  return undefined;
}
