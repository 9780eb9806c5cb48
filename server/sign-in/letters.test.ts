import { expect, test } from "vitest";
import { speak } from "#server/i18n/messages";
import { letterText, type Say } from "#server/mail/rules";
import type { Database } from "#server/platform/database";
import { signInCodeLetter } from "./letters.ts";
import { codeOf, inGroups } from "./rules.ts";

const ID = "2f1e7c1a-6f0e-4a57-9a51-0d5a2f0b7c11";

const letterIn = (locale: "lv" | "en") => {
  const speech = speak(locale);
  const say: Say = (key, params) => speech(key as never, params as never);
  return signInCodeLetter({ say, locale, origin: "http://localhost:3000", about: { signInId: ID }, db: {} as Database });
};

test("the code stands in the subject and in the text", async () => {
  const letter = await letterIn("lv");
  const code = inGroups(codeOf(ID));
  expect(letter?.subject).toBe(`Tirdziņa kods: ${code}`);
  expect(letter?.paragraphs).toContain(code);
  expect(letter?.paragraphs[0]).toContain("10 minūtes");
});

test("the link opens the page for the code in the receiver's language, and carries no secret", async () => {
  const letter = await letterIn("en");
  expect(letter?.link.url).toBe("http://localhost:3000/en/sign-in/code");
  expect(letter && letterText(letter)).not.toContain(ID);
});
