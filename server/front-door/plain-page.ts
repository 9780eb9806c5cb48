import { finished } from "node:stream/promises";
import { RewritingStream } from "parse5-html-rewriting-stream";

type StartTag = Parameters<RewritingStream["emitStartTag"]>[0];

/** A page without script, and the status that it asks for itself in `<meta name="prerender-status-code">`. */
export type PlainPage = { html: string; status: number | null };

/** Where React would put what comes later; nothing does. */
const EMPTY_PLACE = '<div hidden=""></div>';

/** Takes out of a page what only script has use for: scripts, what loads them ahead, and React's comments. */
export async function plainPageOf(html: string): Promise<PlainPage> {
  const rewriter = new RewritingStream();
  let status: number | null = null;
  let inScript = false;
  const pieces: string[] = [];
  rewriter.on("data", (piece: string) => void pieces.push(piece));
  rewriter.on("startTag", (tag) => {
    inScript = tag.tagName === "script";
    status ??= statusOf(tag);
    if (isForReaders(tag)) rewriter.emitStartTag(withoutMarks(tag));
  });
  rewriter.on("endTag", (tag) => {
    if (tag.tagName !== "script") rewriter.emitEndTag(tag);
    inScript = false;
  });
  rewriter.on("text", (_, raw) => void (inScript || rewriter.emitRaw(raw)));
  rewriter.on("comment", () => undefined);
  rewriter.end(html);
  await finished(rewriter);
  return { html: pieces.join("").replaceAll(EMPTY_PLACE, ""), status };
}

function isForReaders(tag: StartTag): boolean {
  if (tag.tagName === "script") return false;
  if (tag.tagName === "meta") return !["prerender-status-code", "next-size-adjust"].includes(attributeOf(tag, "name"));
  if (tag.tagName !== "link") return true;
  const rel = attributeOf(tag, "rel");
  return rel !== "modulepreload" && !(rel === "preload" && attributeOf(tag, "as") === "script");
}

/** The status that a page as Next made it asks for. */
export function statusIn(html: string): number | null {
  const found = /<meta name="prerender-status-code" content="(\d{3})"/.exec(html);
  return found ? Number(found[1]) : null;
}

function statusOf(tag: StartTag): number | null {
  return tag.tagName === "meta" && attributeOf(tag, "name") === "prerender-status-code" ? Number(attributeOf(tag, "content")) : null;
}

/** Attributes by which React finds its own things again. */
function withoutMarks(tag: StartTag): StartTag {
  return { ...tag, attrs: tag.attrs.filter(({ name }) => name !== "data-precedence") };
}

function attributeOf(tag: StartTag, name: string): string {
  return tag.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}
