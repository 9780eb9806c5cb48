import { z } from "zod";

type Bounds = { max: number; min?: number; reason?: string };

/** Signs that change how other signs are read: nobody types them, but they can make a name look like another one. */
const DISGUISES = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Control signs, which the database refuses or no reader can see; tab and new line are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very signs are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Text on one line: composed letters, single spaces, nothing invisible. The length is judged before and after. */
export function lineSchema({ max, min = 1, reason }: Bounds) {
  return z.string().max(max).transform(lineOf).pipe(z.string().min(min, reason).max(max));
}

/** What somebody or something is called. It stands in mails to strangers, so it carries no link. */
export function nameSchema(bounds: Bounds) {
  return lineSchema(bounds).refine((name) => !/https?:|www\./i.test(name), "noLinkInName");
}

/** Text of several lines: paragraphs stay, invisible signs go. */
export function proseSchema({ max, min = 1, reason }: Bounds) {
  return z.string().max(max).transform(proseOf).pipe(z.string().min(min, reason).max(max));
}

function lineOf(typed: string): string {
  return plain(typed.replace(/\s/g, " ")).replace(/ {2,}/g, " ").trim();
}

function proseOf(typed: string): string {
  return plain(typed.replace(/\r\n?/g, "\n"))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function plain(text: string): string {
  return text.normalize("NFC").replace(CONTROLS, "").replace(DISGUISES, "").toWellFormed();
}
