import type { ReactNode } from "react";

export type Fact = { term: ReactNode; value: ReactNode };

/** Facts one under another: term, then value. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="sum stacked">
      {items.map(({ term, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term may be any words; facts never change places
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
