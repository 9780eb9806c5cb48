import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";

const shown = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

describe("what a person's text may become", () => {
  test("bold, lists and links", () => {
    expect(shown("**svarīgi**")).toBe("<p><strong>svarīgi</strong></p>");
    expect(shown("- a\n- b")).toBe("<ul><li>a</li><li>b</li></ul>");
    expect(shown("1. a\n2. b\n3. c")).toBe("<ol><li>a</li><li>b</li><li>c</li></ol>");
    expect(shown("[lapa](https://piemers.lv)")).toBe('<p><a href="https://piemers.lv" rel="nofollow ugc noopener">lapa</a></p>');
  });

  test("a line that was begun stays a line", () => {
    expect(shown("viens\ndivi")).toBe("<p>viens<br/>divi</p>");
  });

  test("a year or a day at the beginning of a line is no list", () => {
    expect(shown("2016. gada rudenī")).toBe("<p>2016. gada rudenī</p>");
    expect(shown("10. novembrī sākām")).toBe("<p>10. novembrī sākām</p>");
  });

  test("headings, pictures, tables and HTML stay as they were typed", () => {
    expect(shown("# virsraksts")).toBe("<p># virsraksts</p>");
    expect(shown("<b>x</b>")).toBe("<p>&lt;b&gt;x&lt;/b&gt;</p>");
    expect(shown("<script>alert(1)</script>")).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  });

  test.each(["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example", "/form/session/end"])(
    "a link never leads to %s",
    (url) => expect(shown(`[x](${url})`)).not.toContain("<a"),
  );

  test("an endless nesting ends", () => {
    expect(shown("- ".repeat(5_000)).length).toBeLessThan(100_000);
    expect(shown("**".repeat(5_000)).length).toBeLessThan(40_000);
  });
});
