import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Kinds of goods, each with its sign; the awning's colour follows the kind. */
const SIGNS = { initiative: "file-text" } as const satisfies Record<string, IconName>;

export type StallKind = keyof typeof SIGNS;

type StallProps = {
  kind: StallKind;
  href: string;
  title: string;
  /** The language of the title, when it is not the page's. */
  titleLang?: string | undefined;
  place: ReactNode;
  facts: readonly ReactNode[];
  /** Level of the title; 3 under a heading of level 2. */
  level?: 2 | 3 | undefined;
  children?: ReactNode;
};

/** A record as a market stall: awning, kind, title, one sentence, then what a buyer asks. An item of <Stalls>. */
export function Stall({ kind, href, title, titleLang, place, facts, level = 3, children }: StallProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={`stall ${kind}`}>
      <KindLine kind={kind} />
      <Heading>
        <a href={href} lang={titleLang}>
          {title}
        </a>
      </Heading>
      {children ? <p lang={titleLang}>{children}</p> : null}
      <ul className="facts">
        <li>{place}</li>
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts have no names and never change places
          <li key={index}>{fact}</li>
        ))}
      </ul>
    </li>
  );
}

/** Stalls side by side. */
export function Stalls({ children }: { children: ReactNode }) {
  return <ul className="stalls">{children}</ul>;
}

/** The kind in words with its sign, and what belongs on the same line. */
export function KindLine({ kind, children }: { kind: StallKind; children?: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <p className="kind">
      <Icon name={SIGNS[kind]} /> {t(`kinds.${kind}`)}
      {children ? <> · {children}</> : null}
    </p>
  );
}
