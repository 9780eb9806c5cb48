import type { PlatformRole } from "#server/platform/actor";

export const PLATFORM_ROLES = ["moderator", "analyst", "funder_editor", "admin"] as const satisfies PlatformRole[];

/** A role as typed on the command line: "funder editor" and "funder-editor" are meant alike. Null when there is none such. */
export function typedRole(typed: string): PlatformRole | null {
  const role = typed.trim().toLowerCase().replace(/[\s-]/g, "_");
  return PLATFORM_ROLES.find((known) => known === role) ?? null;
}

/** Without an administrator nobody could make another one, except from the command line. */
export function leavesNobody(role: PlatformRole, holders: number): boolean {
  return role === "admin" && holders <= 1;
}
