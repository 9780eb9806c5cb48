import { DAY } from "#server/platform/clock";
import { sealOf } from "#server/platform/secrets";

/** Two days: long enough to see the mail after a weekend's Saturday, short enough to be worthless in an old mailbox. */
export const INVITATION_LIFE = 2 * DAY;

/** What the link carries: 256 bits made from the id and our secret, so that neither queue nor table holds it; the table keeps its hash. */
export function tokenOf(invitationId: string): string {
  return sealOf("invitation", invitationId).toString("base64url");
}

type Times = { expiresAt: Date; usedAt: Date | null };

export function isOpen(invitation: Times, now: Date): boolean {
  return invitation.usedAt === null && now < invitation.expiresAt;
}

/** "i…@ceribu-starins.example": enough to know one's own address by, too little to learn another's. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}
