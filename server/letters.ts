import { answerLetter, questionLetter } from "#server/conversation/letters";
import { invitationLetter } from "#server/invitation/letters";
import type { LetterWriters } from "#server/mail/rules";
import { signInCodeLetter } from "#server/sign-in/letters";

/** Who writes which mail. */
export const letterWriters: LetterWriters = {
  answer: answerLetter,
  invitation: invitationLetter,
  question: questionLetter,
  sign_in_code: signInCodeLetter,
};
