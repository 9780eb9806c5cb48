import { holdsOn, type OrganisationType, type StatusKind } from "#server/organisation/rules";

/**
 * Who can hold which status at all: public benefit goes to associations, foundations and religious organisations, social enterprise
 * to limited companies. A support group without a number holds none.
 */
export function canHold(type: OrganisationType, kind: StatusKind): boolean {
  if (kind === "public_benefit") return ["association", "foundation", "religious", "umbrella"].includes(type);
  if (kind === "social_enterprise") return ["social_enterprise", "company"].includes(type);
  return type !== "informal";
}

/** A status ends on the day it began or later. Days as "2026-11-22". */
export function endsAfterItBegins(from: string | null, until: string | null): boolean {
  return from === null || until === null || from <= until;
}

type Held = { state: "claimed" | "confirmed" | "refused"; validUntil: Date | null };

/** Confirmed by a moderator and not run out. */
export function holds(status: Held, today: string): boolean {
  return status.state === "confirmed" && holdsOn(status.validUntil, today);
}
