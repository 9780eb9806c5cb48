import type { ReactNode } from "react";
import type { readPublic } from "#server/initiative/queries";

type Read = Awaited<ReturnType<typeof readPublic>>;

/** A published initiative, and what is left of one that was taken back. */
export type ShownInitiative = Extract<Read, { state: "published" }>;
export type WithdrawnInitiative = Extract<Read, { state: "withdrawn" }>;

type TextProps = { text: string; lang?: string | undefined };

/** A person's plain text: each line that they began is a paragraph. */
export function Paragraphs({ text, lang }: TextProps) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same; they never change places
    <p key={at} lang={lang}>
      {line}
    </p>
  ));
}

/** A part of the story. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <h2>{heading}</h2>
      {children}
    </>
  );
}
