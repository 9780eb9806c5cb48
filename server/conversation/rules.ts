/** Conversations on one page of the list, and messages on one page of a conversation. */
export const LIST_PAGE = 20;
export const MESSAGE_PAGE = 50;

/** As much of the last message as the list shows: two lines on a phone. */
const BEGINNING = 140;

/** The beginning of a message on one line, cut between words. */
export function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= BEGINNING) return line;
  const cut = line.slice(0, BEGINNING);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > BEGINNING / 2 ? space : BEGINNING).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Unread: the other side's last message is newer than how far this person has read. */
export function isUnread(theirLastAt: Date | null, readAt: Date | null): boolean {
  return theirLastAt !== null && (readAt === null || readAt < theirLastAt);
}

export type Sides = { askerId: string; answererId: string };

/** The side across from one. */
export function otherSide(sides: Sides, side: string): string {
  return side === sides.askerId ? sides.answererId : sides.askerId;
}
