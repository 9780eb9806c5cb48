import { answerLetter, questionLetter } from "#server/conversation/letters";
import { handedInLetter, needsChangesLetter, publishedLetter, withdrawnLetter } from "#server/initiative/letters";
import { invitationLetter } from "#server/invitation/letters";
import type { LetterWriters } from "#server/mail/rules";
import { signInCodeLetter } from "#server/sign-in/letters";

/** Who writes which mail. */
export const letterWriters: LetterWriters = {
  answer: answerLetter,
  handed_in: handedInLetter,
  invitation: invitationLetter,
  needs_changes: needsChangesLetter,
  published: publishedLetter,
  question: questionLetter,
  sign_in_code: signInCodeLetter,
  withdrawn: withdrawnLetter,
};
