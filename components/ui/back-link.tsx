import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** The way back, above the heading. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="back">
      <a href={href}>
        <Icon name="arrow-left" />
        {children}
      </a>
    </p>
  );
}
