import type { MailKind } from "#prisma/generated/enums";
import { ownPath } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Database } from "#server/platform/database";

/** What a mail says, before it becomes text and HTML. */
export type Letter = {
  subject: string;
  paragraphs: string[];
  /** The one place to go to. */
  link: { label: string; url: string };
  /** Why this mail came: the last line of every mail. */
  why: string;
};

/** Says a message by its full key: "sign-in.letter.subject". */
export type Say = (key: string, params?: Record<string, string | number>) => string;

export type LetterMaterial<About> = { say: Say; locale: Locale; origin: string; about: About; db: Database };

/** Writes a letter at the moment it leaves; null when there is nothing to tell any more. */
export type LetterWriter<About> = (material: LetterMaterial<About>) => Promise<Letter | null>;

/** Who writes which kind. */
export type LetterWriters = Record<MailKind, LetterWriter<never>>;

/** The plain text of a letter: complete by itself. */
export function letterText(letter: Letter): string {
  return [...letter.paragraphs, `${letter.link.label}:\n${letter.link.url}`, `--\n${letter.why}`].join("\n\n");
}

/** The HTML of a letter: the same words, large enough, no pictures, nothing fetched. */
export function letterHtml(letter: Letter, locale: Locale): string {
  const paragraphs = letter.paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`).join("\n");
  const link = `<p><a href="${escaped(letter.link.url)}">${escaped(letter.link.label)}</a></p>`;
  const head = `<head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head>`;
  return `<!doctype html>\n<html lang="${locale}">${head}<body style="font: 18px/1.5 sans-serif">\n${paragraphs}\n${link}\n<hr>\n<p><small>${escaped(letter.why)}</small></p>\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A piece of a mail's text: words, or a path of our own site. */
export type Piece = { text: string; path: string | null };

/** Cuts a mail's text at the links to our own site; foreign ones stay words, so that nobody's message leads away from here. */
export function piecesOf(text: string, origin: string): Piece[] {
  const links = new RegExp(`(${origin.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}/\\S*)`);
  const pieces = text
    .split(links)
    .map((piece, index) => ({ text: piece, path: index % 2 === 1 ? ownPath(piece.slice(origin.length)) : null }));
  return pieces.filter((piece) => piece.text !== "");
}
