import { pathOf } from "#server/i18n/addresses";
import { inLanguage } from "#server/i18n/worded";
import type { Letter, LetterMaterial, LetterWriter } from "#server/mail/rules";
import { nameIn } from "#server/organisation/rules";
import { findTold, type Told } from "./queries.ts";

type Kind = "question" | "answer";

/** The message itself, from whom and about what; it is answered on the site, so no address of anybody is needed or told. */
export function letterOf(
  kind: Kind,
  told: Told,
  { say, locale, origin }: Pick<LetterMaterial<unknown>, "say" | "locale" | "origin">,
): Letter {
  const { initiative, id } = told.conversation;
  const organisation = nameIn(locale, told.organisation);
  const title = inLanguage(locale, initiative.title, initiative.titleEn).text;
  return {
    subject: say(`conversation.letter.${kind}.subject`, { title }),
    paragraphs: [say(`conversation.letter.${kind}.from`, { organisation, title }), told.text, say("conversation.letter.howToAnswer")],
    link: {
      label: say("conversation.letter.open"),
      url: `${origin}${pathOf(locale, { page: "/desk/conversations/[id]", params: { id } })}`,
    },
    why: say(`conversation.letter.${kind}.why`),
  };
}

/** Reads the message when the mail leaves; there is none for who has left the organisation meanwhile. */
const writer = (kind: Kind): LetterWriter<{ messageId: string; personId: string }> => {
  return async (material) => {
    const told = await findTold(material.db, material.about);
    return told && letterOf(kind, told, material);
  };
};

export const questionLetter = writer("question");
export const answerLetter = writer("answer");
