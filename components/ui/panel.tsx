import type { ReactNode } from "react";

type PanelProps = { heading?: ReactNode; id?: string | undefined; children: ReactNode };

/** A framed part of a page; with a heading it is a named region. */
export function Panel({ heading, id, children }: PanelProps) {
  const headingId = heading && id ? `${id}-title` : undefined;
  return (
    <section className="panel" id={id} aria-labelledby={headingId}>
      {heading ? <h2 id={headingId}>{heading}</h2> : null}
      {children}
    </section>
  );
}
