import type { MembershipRole } from "#server/platform/actor";

export const MEMBERSHIP_ROLES = ["owner", "editor", "viewer"] as const satisfies MembershipRole[];

/** What is left of a member: another role, or nothing. */
type Becoming = MembershipRole | null;

/** An organisation always keeps an owner: somebody has to be able to invite, to hand in and to answer for it. */
export function leavesOwnerless(role: MembershipRole, becoming: Becoming, owners: number): boolean {
  return role === "owner" && becoming !== "owner" && owners <= 1;
}
