import { expect, test } from "vitest";
import { type Letter, letterHtml, letterText, piecesOf } from "./rules.ts";

const ORIGIN = "http://localhost:3000";
const letter: Letter = {
  subject: "<b>Temats</b>",
  paragraphs: ["Pirmā rinda\nOtrā <i>rinda</i>"],
  link: { label: "Atvērt", url: `${ORIGIN}/ienakt/kods?a="b"` },
  why: "Tāpēc & tādēļ.",
};

test("the text of a mail is complete by itself", () => {
  expect(letterText(letter)).toBe(`Pirmā rinda\nOtrā <i>rinda</i>\n\nAtvērt:\n${ORIGIN}/ienakt/kods?a="b"\n\n--\nTāpēc & tādēļ.`);
});

test("all words of the HTML are escaped", () => {
  const html = letterHtml(letter, "lv");
  expect(html).toContain("<title>&lt;b&gt;Temats&lt;/b&gt;</title>");
  expect(html).toContain("Pirmā rinda<br>Otrā &lt;i&gt;rinda&lt;/i&gt;");
  expect(html).toContain(`href="${ORIGIN}/ienakt/kods?a=&quot;b&quot;"`);
  expect(html).toContain("Tāpēc &amp; tādēļ.");
});

test("links to our own site can be followed by their path", () => {
  expect(piecesOf(`Atvērt:\n${ORIGIN}/ienakt/kods\n\n--`, ORIGIN)).toEqual([
    { text: "Atvērt:\n", path: null },
    { text: `${ORIGIN}/ienakt/kods`, path: "/ienakt/kods" },
    { text: "\n\n--", path: null },
  ]);
});

test("links elsewhere stay words", () => {
  expect(piecesOf("Skat. https://evil.example/x", ORIGIN)).toEqual([{ text: "Skat. https://evil.example/x", path: null }]);
  expect(piecesOf(`${ORIGIN}.evil.example/x`, ORIGIN).every(({ path }) => path === null)).toBe(true);
  expect(piecesOf(`${ORIGIN}//evil.example/x`, ORIGIN).every(({ path }) => path === null)).toBe(true);
});
