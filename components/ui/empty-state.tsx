import type { ReactNode } from "react";

/** Nothing here yet: one sentence, and what can be done about it. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="lede">{title}</p>
      {children}
    </div>
  );
}
