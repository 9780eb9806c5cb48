import MarkdownIt from "markdown-it";
import { createElement, Fragment, type ReactNode } from "react";

/** Bold, lists and links; all else stays as it was typed. 20 nestings: deeper ones are no text but an attack. */
const reader = new MarkdownIt("zero", { html: false, maxNesting: 20 }).enable(["list", "emphasis", "link", "escape", "newline"]);

type Token = ReturnType<typeof reader.parse>[number];

/** Elements that texts may become. Emphasis of either kind is bold: slanted letters are hard to read. */
const ELEMENTS: Record<string, string> = { p: "p", ul: "ul", ol: "ol", li: "li", strong: "strong", em: "strong", a: "a" };

/** A person's text. Made of React nodes, never of HTML. */
export function Markdown({ text }: { text: string }) {
  return <>{nodesOf(reader.parse(withoutFalseLists(text), {}))}</>;
}

/** "2016. gada rudenī" begins no list: only what starts with 1 does, and what goes on from the number before. */
function withoutFalseLists(text: string): string {
  let last = 0;
  return text.replace(/^([ \t]*)(\d{1,9})([.)])(?=\s)/gm, (line, space: string, number: string, mark: string) => {
    const goesOn = Number(number) === 1 || Number(number) === last + 1;
    if (goesOn) last = Number(number);
    return goesOn ? line : `${space}${number}\\${mark}`;
  });
}

function nodesOf(tokens: readonly Token[]): ReactNode[] {
  const open: { token: Token | null; children: ReactNode[] }[] = [{ token: null, children: [] }];
  for (const token of tokens) {
    const top = open.at(-1);
    if (!top) break;
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1 && open.length > 1) {
      open.pop();
      open.at(-1)?.children.push(elementOf(top.token, top.children, open.at(-1)?.children.length ?? 0));
    } else top.children.push(<Fragment key={top.children.length}>{leafOf(token)}</Fragment>);
  }
  return open[0]?.children ?? [];
}

function leafOf(token: Token): ReactNode {
  if (token.type === "inline") return nodesOf(token.children ?? []);
  if (token.type === "softbreak" || token.type === "hardbreak") return <br />;
  return token.content;
}

function elementOf(token: Token | null, children: ReactNode[], key: number): ReactNode {
  const element = token && !token.hidden ? ELEMENTS[token.tag] : undefined;
  if (!element || !token) return <Fragment key={key}>{children}</Fragment>;
  if (element !== "a") return createElement(element, { key }, ...children);
  const href = safeLink(String(token.attrGet("href") ?? ""));
  if (!href) return <Fragment key={key}>{children}</Fragment>;
  return (
    <a key={key} href={href} rel="nofollow ugc noopener">
      {children}
    </a>
  );
}

/** Links lead to the web, a mailbox or a telephone, and nowhere else. */
function safeLink(href: string): string | null {
  return /^(https?:|mailto:|tel:)/i.test(href) ? href : null;
}
