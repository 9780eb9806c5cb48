import { pathOf } from "#server/i18n/addresses";
import type { LetterWriter } from "#server/mail/rules";
import { findTold } from "./queries.ts";
import { wordedIn } from "./rules.ts";

/** The message itself, from whom and about what; it is answered on the site, so no address of anybody is needed or told. */
const letterOf = (kind: "question" | "answer"): LetterWriter<{ messageId: string; personId: string }> => {
  return async ({ say, locale, origin, about, db }) => {
    const told = await findTold(db, about);
    if (!told) return null;
    const { initiative, id } = told.conversation;
    const organisation = wordedIn(locale, told.organisation.name, told.organisation.nameEn).text;
    const title = wordedIn(locale, initiative.title, initiative.titleEn).text;
    return {
      subject: say(`conversation.letter.${kind}.subject`, { title }),
      paragraphs: [say(`conversation.letter.${kind}.from`, { organisation, title }), told.text, say("conversation.letter.howToAnswer")],
      link: {
        label: say("conversation.letter.open"),
        url: `${origin}${pathOf(locale, { page: "/desk/conversations/[id]", params: { id } })}`,
      },
      why: say(`conversation.letter.${kind}.why`),
    };
  };
};

export const questionLetter = letterOf("question");
export const answerLetter = letterOf("answer");
