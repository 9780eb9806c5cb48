import { pathOf } from "#server/i18n/addresses";
import type { Letter, LetterWriter } from "#server/mail/rules";
import { MINUTE } from "#server/platform/clock";
import { CODE_LIFE, codeOf, inGroups } from "./rules.ts";

/** The code, in two groups. The link only opens the page where it is typed: opening it spends nothing. */
export const signInCodeLetter: LetterWriter<{ signInId: string }> = async ({ say, locale, origin, about }): Promise<Letter> => ({
  subject: say("sign-in.letter.subject", { code: inGroups(codeOf(about.signInId)) }),
  paragraphs: [say("sign-in.letter.code", { minutes: CODE_LIFE / MINUTE }), inGroups(codeOf(about.signInId)), say("sign-in.letter.notYou")],
  link: { label: say("sign-in.letter.open"), url: `${origin}${pathOf(locale, { page: "/sign-in/code" })}` },
  why: say("sign-in.letter.why"),
});
