import { pathOf } from "#server/i18n/addresses";
import type { Letter, LetterWriter } from "#server/mail/rules";
import { nameIn } from "#server/organisation/rules";
import { DAY } from "#server/platform/clock";
import { INVITATION_LIFE, tokenOf } from "./rules.ts";

/** Who invites whom where. Nothing when it was taken back or accepted before the mail left. */
export const invitationLetter: LetterWriter<{ invitationId: string }> = async ({
  say,
  locale,
  origin,
  about,
  db,
}): Promise<Letter | null> => {
  const invitation = await db.invitation.findFirst({
    where: { id: about.invitationId, usedAt: null, organisation: { state: { not: "suspended" } } },
    select: { role: true, inviter: { select: { name: true } }, organisation: { select: { name: true, nameEn: true } } },
  });
  if (!invitation) return null;
  const inviter = invitation.inviter.name;
  const organisation = nameIn(locale, invitation.organisation);
  const path = pathOf(locale, { page: "/invitations/[token]", params: { token: tokenOf(about.invitationId) } });
  return {
    subject: say("invitation.letter.subject", { organisation }),
    paragraphs: [
      say("invitation.letter.invites", { inviter, organisation }),
      say(`membership.roleHints.${invitation.role}`),
      say("invitation.letter.howLong", { days: INVITATION_LIFE / DAY }),
      say("invitation.letter.notYou"),
    ],
    link: { label: say("invitation.letter.open"), url: `${origin}${path}` },
    why: say("invitation.letter.why", { organisation }),
  };
};
