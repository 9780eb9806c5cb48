const MARKS = /\p{M}/gu;
const PLAIN = /^[ -~]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** One spelling of one text: composed letters, no soft hyphens, one kind of hyphen. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\u2010\u2011]/g, "-");
}

/** Lower case without diacritics: "Ģimenēm" and "gimenem" both become "gimenem". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFD").replace(MARKS, "");
}

/** Whether the writer used any diacritics at all. */
export function hasDiacritics(text: string): boolean {
  return fold(text) !== text.toLowerCase();
}
