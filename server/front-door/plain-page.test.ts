import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainPageOf, statusIn } from "./plain-page.ts";

const plain = async (html: string) => (await plainPageOf(html)).html;

describe("script", () => {
  it.each([
    ["one", "<p>a</p><script>let a = 1;</script><p>b</p>"],
    ["one from elsewhere", '<p>a</p><script src="/_next/x.js" async=""></script><p>b</p>'],
    ["one that ends oddly", "<p>a</p><script>1</script ><p>b</p>"],
    ["one that ends on another line", "<p>a</p><script>1</script\n\t><p>b</p>"],
    ["one that shouts", "<p>a</p><SCRIPT>1</ScRiPt><p>b</p>"],
    ["one that holds tags", '<p>a</p><script>"<p>no</p><title>no</title>"</script><p>b</p>'],
    ["one that holds half an end", '<p>a</p><script>"<\\/script>" + "</scripty>"</script><p>b</p>'],
    ["one in the comment of an old browser", "<p>a</p><script><!--\nlet a;\n//--></script><p>b</p>"],
    ["one within a comment within one", "<p>a</p><script><!--<script>1</script>--></script><p>b</p>"],
    ["several", "<p>a</p><script>1</script><script>2</script><script></script><p>b</p>"],
    ["one of no script", '<p>a</p><script type="application/json">{"<b>":"&lt;"}</script><p>b</p>'],
    ["one that never ends", "<p>a</p><p>b</p><script>let a = '<p>"],
  ])("is taken out with all that it holds: %s", async (_, html) => {
    expect(await plain(html)).toBe("<p>a</p><p>b</p>");
  });

  it("is taken out with what loads it ahead", async () => {
    const ahead = '<link rel="preload" as="script" href="/a.js"><link rel="preload" as="script" fetchPriority="low" href="/b.js"/>';
    expect(await plain(`${ahead}<link rel="modulepreload" href="/c.js"><p>a</p>`)).toBe("<p>a</p>");
  });

  it("that a text only speaks of stays", async () => {
    const texts = [
      "<title>&lt;script>1&lt;/script></title>",
      "<title><script>1</script></title>",
      "<textarea>\n<script>alert(1)</script></textarea>",
      '<p title="<script>1</script>">&lt;script&gt;1&lt;/script&gt;</p>',
      '<input value="&quot;>&lt;script>">',
    ];
    for (const text of texts) expect(textOf(await plain(`${text}<script>1</script>`))).toBe(textOf(text));
    for (const text of texts.slice(0, 3)) expect(await plain(`${text}<script>1</script>`)).toBe(text);
  });
});

/** A page without the difference between two ways of writing "<" in an attribute. */
function textOf(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}

describe("what else readers have no use for", () => {
  it.each([
    ["React's comments", "<p><!--$-->a<!-- -->b<!--/$--></p>", "<p>ab</p>"],
    ["places for what comes later", '<p>a</p><div hidden=""><!--$--><!--/$--></div>', "<p>a</p>"],
    [
      "the mark of a style's order",
      '<link rel="stylesheet" href="/a.css" data-precedence="next">',
      '<link rel="stylesheet" href="/a.css">',
    ],
    ["Next's measure of letters", '<meta name="next-size-adjust" content=""><p>a</p>', "<p>a</p>"],
  ])("goes: %s", async (_, html, left) => {
    expect(await plain(html)).toBe(left);
  });

  it.each([
    '<!DOCTYPE html><html lang="lv" data-text="xl"><head><meta charset="utf-8"><title>Tirdziņš</title></head><body></body></html>',
    '<link rel="preload" as="font" href="/a.woff2" crossorigin=""><link rel="stylesheet" href="/a.css"><link rel="canonical" href="/">',
    '<meta name="robots" content="noindex"><meta name="description" content="A &amp; B &quot;C&quot;">',
    '<form method="post" action="/form/x"><input type="hidden" name="a" value="1 &amp; 2"><textarea name="b">\n\n x</textarea></form>',
    '<div hidden="">a</div><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M1 1h2"></path></svg><pre>\n a\n</pre>',
    "<p>Ā &amp; ž – “č” 😀\r\n\t&nbsp;&#x27;</p>",
  ])("leaves all that they see: %s", async (html) => {
    expect(await plain(`<!-- -->${html}<script>1</script>`)).toBe(html);
  });
});

describe("the status that a page asks for", () => {
  const page = (status: number) => `<head><meta name="prerender-status-code" content="${status}"/><title>a</title></head>`;

  it("is found and taken out", async () => {
    expect(await plainPageOf(page(404))).toEqual({ html: "<head><title>a</title></head>", status: 404 });
    expect(statusIn(page(410))).toBe(410);
  });

  it("is none where nothing asks, or only a text does", async () => {
    const spoken = '<title><meta name="prerender-status-code" content="404"/></title>';
    expect(await plainPageOf("<p>a</p>")).toMatchObject({ status: null });
    expect(await plainPageOf(spoken)).toEqual({ html: spoken, status: null });
    expect(statusIn("<p>404</p>")).toBeNull();
  });
});

/** How React writes a text. */
function written(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#x27;");
}

/** A piece of a page as Next makes it, and as a reader should get it. */
type Piece = { made: string; left: string };

const words = fc
  .oneof(fc.string({ unit: "binary" }), fc.constantFrom("<script>", "</script >", "<!--", "-->", "\r\n", "😀", "&amp;", "ēģļņš", "</p>"))
  .map((text) => written(text.toWellFormed().replaceAll("\0", "")));
/** In an attribute "<" needs no other writing, and gets none. */
const attributes = fc.string().map((text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
const same = (made: string): Piece => ({ made, left: made });
const scripts = fc
  .tuple(fc.constantFrom("script", "SCRIPT", "Script"), fc.string(), fc.constantFrom("", " ", "\n", " x"))
  .map(([name, text, odd]) => `<${name} nonce="">${text.replaceAll(/<[/!]/g, "")}</${name}${odd}>`);
const gone = fc
  .oneof(scripts, fc.constantFrom("<!--$-->", "<!-- -->", "<!--/$-->", '<link rel="modulepreload" href="/a.js"/>', '<div hidden=""></div>'))
  .map((made): Piece => ({ made, left: "" }));
const { page } = fc.letrec<{ page: Piece[]; piece: Piece }>((tie) => ({
  page: fc.array(tie("piece"), { maxLength: 8, depthIdentifier: "page" }),
  piece: fc.oneof(
    { depthIdentifier: "page", maxDepth: 4 },
    words.map(same),
    gone,
    words.map((text) => same(`<textarea name="a">${text}</textarea>`)),
    attributes.map((value) => same(`<input value="${value}">`)),
    fc.tuple(fc.constantFrom("p", "section", "li", "h2"), tie("page")).map(([name, pieces]) => within(name, pieces as Piece[])),
  ),
}));

function within(name: string, pieces: Piece[]): Piece {
  const [made, left] = [pieces.map((piece) => piece.made).join(""), pieces.map((piece) => piece.left).join("")];
  return { made: `<${name} class="a">${made}</${name}>`, left: `<${name} class="a">${left}</${name}>` };
}

describe("any page", () => {
  it("loses its script and not a letter of its text", async () => {
    await fc.assert(
      fc.asyncProperty(page, async (pieces) => {
        const { made, left } = within("body", pieces);
        expect(await plain(made)).toBe(left);
      }),
      { numRuns: 500 },
    );
  });

  it("may be big", async () => {
    const paragraph = (at: number) => `<p>${at} ${"ā".repeat(at % 3_000)}\r\n</p>`;
    const texts = Array.from({ length: 50 }, (_, at) => paragraph(at * 170));
    const big = texts.join(`<script>${"z".repeat(70_000)}</script><!-- -->`);
    expect(big.length).toBeGreaterThan(3_000_000);
    expect(await plain(big)).toBe(texts.join(""));
  });
});
