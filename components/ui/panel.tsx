import type { ReactNode } from "react";

type PanelProps = { heading?: ReactNode; id?: string | undefined; children: ReactNode };

/** A framed part of a page; with a heading it is a named region. */
export function Panel({ heading, id, children }: PanelProps) {
  return (
    <section className="panel" aria-labelledby={heading ? id : undefined}>
      {heading ? <h2 id={id}>{heading}</h2> : null}
      {children}
    </section>
  );
}
