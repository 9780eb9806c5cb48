import { type Actor, hasPlatformRole } from "#server/platform/actor";

/** Gives roles over the whole market, takes them and sees who holds them. */
export function mayGrant(actor: Actor): boolean {
  return hasPlatformRole(actor, "admin");
}
