/** Who acts. Read from the database at every call, so that a removed member loses power at once. */
export type Actor = Visitor | SignedIn;

export type Visitor = { kind: "visitor" };

export type SignedIn = {
  kind: "person";
  personId: string;
  name: string;
  address: string;
  platformRoles: PlatformRole[];
  memberships: { organisationId: string; role: MembershipRole }[];
};

export type PlatformRole = "moderator" | "analyst" | "funder_editor" | "admin";
export type MembershipRole = "owner" | "editor" | "viewer";

export const VISITOR: Visitor = { kind: "visitor" };

export function isSignedIn(actor: Actor): actor is SignedIn {
  return actor.kind === "person";
}

export function hasPlatformRole(actor: Actor, role: PlatformRole): boolean {
  return isSignedIn(actor) && actor.platformRoles.includes(role);
}

/** Ids of the organisations for which the actor holds one of the roles. */
export function organisationsOf(actor: Actor, roles: MembershipRole[] = ["owner", "editor", "viewer"]): string[] {
  if (!isSignedIn(actor)) return [];
  return actor.memberships.filter((membership) => roles.includes(membership.role)).map((membership) => membership.organisationId);
}

/** Speaks for the organisation: owner or editor. */
export function speaksFor(actor: Actor, organisationId: string): boolean {
  return organisationsOf(actor, ["owner", "editor"]).includes(organisationId);
}

export function owns(actor: Actor, organisationId: string): boolean {
  return organisationsOf(actor, ["owner"]).includes(organisationId);
}
