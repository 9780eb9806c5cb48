import { describe, expect, it } from "vitest";
import { type MembershipRole, type PlatformRole, type SignedIn, VISITOR } from "#server/platform/actor";
import { abilitiesOf, mayModerate, mayTell, mayWithdraw, reachOf } from "./policy.ts";
import type { InitiativeState } from "./rules.ts";

const ours = "organisation of the initiative";
const initiative = (state: InitiativeState) => ({ organisationId: ours, state, publishedAt: null });

function person(role: MembershipRole | null, platformRoles: PlatformRole[] = []): SignedIn {
  const memberships = role ? [{ organisationId: ours, role }] : [{ organisationId: "another one", role: "owner" as const }];
  return { kind: "person", personId: "p", name: "Ilze", address: "ilze@piemers.example", platformRoles, memberships };
}

const can = (actor: SignedIn, state: InitiativeState) =>
  Object.entries(abilitiesOf(actor, initiative(state)))
    .filter(([, may]) => may)
    .map(([name]) => name);

describe("who may", () => {
  it("tell: owners and editors of its organisation", () => {
    expect(mayTell(person("owner"), initiative("draft"))).toBe(true);
    expect(mayTell(person("editor"), initiative("draft"))).toBe(true);
    expect(mayTell(person("viewer"), initiative("draft"))).toBe(false);
    expect(mayTell(person(null), initiative("draft"))).toBe(false);
    expect(mayTell(person(null, ["moderator"]), initiative("draft"))).toBe(false);
    expect(mayTell(VISITOR, initiative("draft"))).toBe(false);
  });

  it("publish: moderators only, not even administrators or its owner", () => {
    expect(mayModerate(person(null, ["moderator"]))).toBe(true);
    expect(mayModerate(person("owner", ["admin", "analyst", "funder_editor"]))).toBe(false);
  });

  it("withdraw: its own people and moderators", () => {
    expect(mayWithdraw(person("editor"), initiative("published"))).toBe(true);
    expect(mayWithdraw(person(null, ["moderator"]), initiative("published"))).toBe(true);
    expect(mayWithdraw(person("viewer"), initiative("published"))).toBe(false);
  });
});

describe("what is offered", () => {
  it("to its editor, state by state", () => {
    expect(can(person("editor"), "draft")).toEqual(["edit", "handIn", "discard", "withdraw"]);
    expect(can(person("editor"), "in_review")).toEqual(["edit", "withdraw"]);
    expect(can(person("editor"), "needs_changes")).toEqual(["edit", "handIn", "withdraw"]);
    expect(can(person("editor"), "published")).toEqual(["edit", "withdraw"]);
    expect(can(person("editor"), "withdrawn")).toEqual([]);
  });

  it("to a moderator, state by state", () => {
    const moderator = person(null, ["moderator"]);
    expect(can(moderator, "in_review")).toEqual(["withdraw", "publish", "askToChange"]);
    expect(can(moderator, "published")).toEqual(["withdraw"]);
    expect(can(moderator, "withdrawn")).toEqual([]);
  });

  it("to a viewer: nothing", () => {
    expect(can(person("viewer"), "draft")).toEqual([]);
  });
});

describe("reach", () => {
  it("of a moderator leaves drafts out", () => {
    expect(reachOf(person(null, ["moderator"]))).toEqual({
      OR: [{ organisationId: { in: ["another one"] } }, { state: { not: "draft" } }],
    });
  });

  it("of a visitor is empty", () => {
    expect(reachOf(VISITOR)).toEqual({ organisationId: { in: [] } });
  });
});
