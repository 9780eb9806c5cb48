import { tidy } from "#server/platform/language/fold";

/** Something in a told text that a stranger should perhaps not read: a moderator looks at it. */
export type Flag = { field: string; kind: FlagKind; found: string };

type FlagKind = "personalCode" | "phone" | "email";

/** Eleven digits that stand alone, perhaps with a dash after six. A plus before them makes a telephone number of them. */
const ELEVEN_DIGITS = /(?<![\d+]|\d-)(\d{6})(?: ?[-\u2012-\u2015\u2212] ?)?\d{5}(?!\d|-\d)/g;

/** A Latvian number of eight digits, or any number that is written with its country. */
const PHONE = /\+\d(?:[ -]?\d){7,13}(?!\d)|(?<![\d.,-])[26]\d(?:\d{6}|(?: \d{2}){3}|\d{2} \d{4}| \d{3} \d{3})(?![\d-])/g;

/** Bounded on both sides, so that a hostile text of ten thousand letters costs no more than a long one. */
const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.\p{L}{2,24}/gu;

/** Days of a month; a 29 February is believed, since the code does not tell its century here. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Personal codes in a text: the old kind begins with a date of birth (ddmmyy), the new one with 32. Registration numbers begin with
 * 4 to 9 and telephone numbers with 371, so neither can be taken for one.
 */
export function personalCodesIn(text: string): string[] {
  const found = tidy(text.normalize("NFKC")).matchAll(ELEVEN_DIGITS);
  return [...found].filter(([, start]) => isCodeStart(start ?? "")).map(([code]) => code);
}

function isCodeStart(sixDigits: string): boolean {
  const [day, month] = [Number(sixDigits.slice(0, 2)), Number(sixDigits.slice(2, 4))];
  return day === 32 || (day >= 1 && day <= (DAYS[month - 1] ?? 0));
}

/** All texts in an answer, each with the name that its form field has: "need", "actions.0", "links.1.url". */
function textsOf(answer: unknown, field = ""): { field: string; text: string }[] {
  if (typeof answer === "string") return [{ field, text: answer }];
  if (typeof answer !== "object" || answer === null || answer instanceof Date) return [];
  return Object.entries(answer).flatMap(([name, value]) => textsOf(value, field === "" ? name : `${field}.${name}`));
}

/** What in these answers a moderator should look at. */
export function flagsOf(answers: Record<string, unknown>): Flag[] {
  return textsOf(answers).flatMap(({ field, text }) => [
    ...personalCodesIn(text).map((found) => ({ field, kind: "personalCode" as const, found })),
    ...[...text.matchAll(PHONE)].map(([found]) => ({ field, kind: "phone" as const, found })),
    ...[...text.matchAll(EMAIL)].map(([found]) => ({ field, kind: "email" as const, found })),
  ]);
}

/** Names of the fields that hold a personal code. */
export function fieldsWithCodes(answers: Record<string, unknown>): string[] {
  return textsOf(answers)
    .filter(({ text }) => personalCodesIn(text).length > 0)
    .map(({ field }) => field);
}
