import type { ReactNode } from "react";

/** A state in words. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}
