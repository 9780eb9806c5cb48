import { pathOf } from "#server/i18n/addresses";
import type { LetterWriter } from "#server/mail/rules";
import type { Database } from "#server/platform/database";
import type { InitiativeState } from "./rules.ts";

type About = { initiativeId: string };

function findTold(db: Database, { initiativeId }: About) {
  const select = {
    slug: true,
    title: true,
    state: true,
    wish: true,
    withdrawalReason: true,
    organisation: { select: { name: true } },
  } as const;
  return db.initiative.findUnique({ where: { id: initiativeId }, select });
}

/** To a moderator: something waits, or went out at once and is looked at afterwards. Whom it no longer concerns gets no mail. */
export const handedInLetter: LetterWriter<About & { state: InitiativeState }> = async ({ say, locale, origin, about, db }) => {
  const told = await findTold(db, about);
  if (told?.state !== about.state) return null;
  const named = { title: told.title, organisation: told.organisation.name };
  const path = pathOf(locale, { page: "/office/moderation/initiatives/[id]", params: { id: about.initiativeId } });
  return {
    subject: say(`initiative.letter.handedIn.${about.state}.subject`, named),
    paragraphs: [say(`initiative.letter.handedIn.${about.state}.told`, named)],
    link: { label: say("initiative.letter.handedIn.open"), url: `${origin}${path}` },
    why: say("initiative.letter.handedIn.why"),
  };
};

/** To the teller: everybody can read it now, and here is the address to pass on. */
export const publishedLetter: LetterWriter<About> = async ({ say, locale, origin, about, db }) => {
  const told = await findTold(db, about);
  if (told?.state !== "published") return null;
  const path = pathOf(locale, { page: "/initiatives/[slug]", params: { slug: told.slug } });
  return {
    subject: say("initiative.letter.published.subject", { title: told.title }),
    paragraphs: [say("initiative.letter.published.told", { title: told.title }), say("initiative.letter.published.next")],
    link: { label: say("initiative.letter.published.open"), url: `${origin}${path}` },
    why: say("initiative.letter.why", { title: told.title }),
  };
};

/** To the teller: the moderator's words, and where to write. */
export const needsChangesLetter: LetterWriter<About> = async ({ say, locale, origin, about, db }) => {
  const told = await findTold(db, about);
  if (told?.state !== "needs_changes" || told.wish === null) return null;
  const path = pathOf(locale, { page: "/desk/initiatives/[id]", params: { id: about.initiativeId } });
  return {
    subject: say("initiative.letter.needsChanges.subject", { title: told.title }),
    paragraphs: [say("initiative.letter.needsChanges.told", { title: told.title }), told.wish, say("initiative.letter.needsChanges.next")],
    link: { label: say("initiative.letter.needsChanges.open"), url: `${origin}${path}` },
    why: say("initiative.letter.why", { title: told.title }),
  };
};

/** To the teller, when it was a moderator who took it back: the reason that everybody reads. */
export const withdrawnLetter: LetterWriter<About> = async ({ say, locale, origin, about, db }) => {
  const told = await findTold(db, about);
  if (told?.state !== "withdrawn" || told.withdrawalReason === null) return null;
  const path = pathOf(locale, { page: "/desk/initiatives/[id]", params: { id: about.initiativeId } });
  return {
    subject: say("initiative.letter.withdrawn.subject", { title: told.title }),
    paragraphs: [
      say("initiative.letter.withdrawn.told", { title: told.title }),
      told.withdrawalReason,
      say("initiative.letter.withdrawn.next"),
    ],
    link: { label: say("initiative.letter.withdrawn.open"), url: `${origin}${path}` },
    why: say("initiative.letter.why", { title: told.title }),
  };
};
