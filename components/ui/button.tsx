import type { ReactNode } from "react";

/** `primary` is the one main act of a page; `danger` takes something away for others. */
export type ButtonKind = "primary" | "second" | "danger";

const CLASSES: Record<ButtonKind, string> = { primary: "btn", second: "btn second", danger: "btn second danger" };

type ButtonProps = { children: ReactNode; kind?: ButtonKind | undefined; name?: string | undefined; value?: string | undefined };

/** Sends the form that it stands in. */
export function Button({ children, kind = "primary", name, value }: ButtonProps) {
  return (
    <button type="submit" className={CLASSES[kind]} name={name} value={value}>
      {children}
    </button>
  );
}

type LinkProps = { children: ReactNode; href: string; kind?: ButtonKind | undefined };

/** Leads to a page where an act begins; it changes nothing by itself. */
export function ButtonLink({ children, href, kind = "primary" }: LinkProps) {
  return (
    <a className={CLASSES[kind]} href={href}>
      {children}
    </a>
  );
}
