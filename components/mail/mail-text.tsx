import { Fragment } from "react";
import type { Piece } from "#server/mail/rules";

/** A mail's text line by line as it would arrive; links to our own site can be followed. */
export function MailText({ pieces, lang }: { pieces: readonly Piece[]; lang: string }) {
  return (
    <div className="panel whitespace-pre-wrap" lang={lang}>
      {pieces.map(({ text, path }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
        <Fragment key={index}>{path ? <a href={path}>{text}</a> : text}</Fragment>
      ))}
    </div>
  );
}
