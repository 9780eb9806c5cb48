import { expect, test } from "vitest";
import { speak } from "#server/i18n/messages";
import { letterHtml, letterText, type Say } from "#server/mail/rules";
import { letterOf } from "./letters.ts";
import type { Told } from "./queries.ts";

const ID = "019a9d5e-0000-7000-8000-000000000001";

const told: Told = {
  text: 'Vai drīkst <script>alert(1)</script>\nun "pēdiņas" & zīmes?',
  authorId: "anita",
  organisationId: "rezekne",
  organisation: { id: "rezekne", name: "Rēzeknes dienests", nameEn: "Rēzekne service", state: "verified" },
  conversation: {
    id: ID,
    askerId: "rezekne",
    answererId: "rucava",
    initiative: { slug: "recepsu-burtnica", title: "Recepšu burtnīca", titleEn: "Recipe booklet", state: "published" },
  },
};

function wordsIn(locale: "lv" | "en") {
  const speech = speak(locale);
  const say: Say = (key, params) => speech(key as never, params as never);
  return { say, locale, origin: "http://localhost:3000" };
}

test("the question's mail says in its subject what it is about, and holds the question", () => {
  const letter = letterOf("question", told, wordsIn("lv"));
  expect(letter.subject).toBe("Jautājums par „Recepšu burtnīca”");
  expect(letter.paragraphs).toContain(told.text);
  expect(letter.link.url).toBe(`http://localhost:3000/darbs/sarunas/${ID}`);
});

test("the receiver's language decides", () => {
  const letter = letterOf("answer", told, wordsIn("en"));
  expect(letter.subject).toBe("An answer about “Recipe booklet”");
  expect(letter.paragraphs[0]).toContain("Rēzekne service");
  expect(letter.link.url).toBe(`http://localhost:3000/en/desk/conversations/${ID}`);
});

test("no address stands in it", () => {
  const letter = letterOf("question", told, wordsIn("lv"));
  expect(letterText(letter) + letterHtml(letter, "lv")).not.toContain("@");
});

test("in HTML the words are words, never markup", () => {
  const html = letterHtml(letterOf("question", told, wordsIn("lv")), "lv");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;<br>un &quot;pēdiņas&quot; &amp; zīmes?");
  expect(html).not.toContain("<script>");
});
