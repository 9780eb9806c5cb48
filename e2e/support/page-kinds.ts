import { makeInitiative } from "#prisma/makers/initiative";
import type { Address } from "#server/i18n/addresses";
import { after, DAY } from "#server/platform/clock";
import type { Database } from "#server/platform/database";
import { hashOf, randomToken } from "#server/platform/secrets";

/** A page to look at: as whom ("" is a visitor), and the status that it answers with when it is not 200. */
export type Kind = { address: Address; as: string; status?: number };

/** People of the demo market, by the part they play here. */
const TELLER = "Ilze Kalniņa";
const MODERATOR = "Sandra Meldere";
const ADMIN = "Raitis Akmens";

/** One of every page kind, with the records that it needs; states that look different come as kinds of their own. */
export async function listPageKinds(db: Database): Promise<Kind[]> {
  const teller = await db.person.findFirstOrThrow({
    where: { name: TELLER },
    select: { id: true, memberships: { select: { organisationId: true } } },
  });
  const organisationId = teller.memberships[0]?.organisationId ?? "";
  return [...(await publicKinds(db, organisationId)), ...(await deskKinds(db, teller.id, organisationId)), ...(await officeKinds(db))];
}

async function publicKinds(db: Database, organisationId: string): Promise<Kind[]> {
  const { slug } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { slug: true } });
  const rich = await db.initiative.findFirstOrThrow({ where: { organisationId, state: "published" }, select: { slug: true } });
  const longest = await db.initiative.findFirstOrThrow({ where: { title: { startsWith: "Starppagastu" } }, select: { slug: true } });
  const withdrawn = await makeInitiative(db, {
    organisationId,
    state: "withdrawn",
    publishedAt: new Date(),
    withdrawnAt: new Date(),
    withdrawalReason: "Grupa vairs nedarbojas.",
  });
  const token = await makeInvitation(db, organisationId);
  const mail = await makeKeptMail(db);
  const visitor = (address: Address, status?: number): Kind => ({ address, as: "", ...(status ? { status } : {}) });
  return [
    visitor({ page: "/" }),
    visitor({ page: "/initiatives" }),
    visitor({ page: "/initiatives", query: { q: "partikas paku", region: "kurzeme" } }),
    visitor({ page: "/initiatives", query: { all: "target" } }),
    visitor({ page: "/initiatives", query: { q: "zvaigžņu kuģis", region: ["kurzeme", "latgale"] } }),
    visitor({ page: "/initiatives/[slug]", params: { slug: rich.slug } }),
    visitor({ page: "/initiatives/[slug]", params: { slug: longest.slug } }),
    visitor({ page: "/initiatives/[slug]", params: { slug: withdrawn.slug } }, 410),
    visitor({ page: "/initiatives/[slug]", params: { slug: "nav-tadas" } }, 404),
    visitor({ page: "/organisations/[slug]", params: { slug } }),
    visitor({ page: "/sign-in" }),
    visitor({ page: "/sign-in/code" }),
    visitor({ page: "/invitations/[token]", params: { token } }),
    visitor({ page: "/invitations/[token]", params: { token: "nederigs" } }, 404),
    visitor({ page: "/readability" }),
    visitor({ page: "/accessibility" }),
    visitor({ page: "/privacy" }),
    visitor({ page: "/demo" }),
    visitor({ page: "/demo/mails" }),
    visitor({ page: "/demo/mails/[id]", params: { id: mail } }),
  ];
}

async function deskKinds(db: Database, tellerId: string, organisationId: string): Promise<Kind[]> {
  const draft = await makeInitiative(db, { organisationId, tellerId, toldParts: ["place"] });
  const id = draft.id;
  const conversation = await db.conversation.findFirstOrThrow({ where: { answererId: organisationId }, select: { id: true } });
  const other = await db.initiative.findFirstOrThrow({
    where: { state: "published", organisationId: { not: organisationId } },
    select: { slug: true },
  });
  const at = (address: Address): Kind => ({ address, as: TELLER });
  return [
    at({ page: "/desk" }),
    at({ page: "/desk/account" }),
    at({ page: "/desk/initiatives/new" }),
    at({ page: "/desk/initiatives/[id]", params: { id } }),
    ...["1", "2", "3", "4", "5"].map((part) => at({ page: "/desk/initiatives/[id]/part/[part]", params: { id, part } })),
    at({ page: "/desk/initiatives/[id]/check", params: { id } }),
    at({ page: "/desk/initiatives/[id]/withdraw", params: { id } }),
    at({ page: "/desk/organisations/new" }),
    at({ page: "/desk/organisations/[id]", params: { id: organisationId } }),
    at({ page: "/desk/organisations/[id]/edit", params: { id: organisationId } }),
    at({ page: "/desk/organisations/[id]/invite", params: { id: organisationId } }),
    at({ page: "/desk/organisations/[id]/status", params: { id: organisationId } }),
    at({ page: "/desk/organisations/[id]/members/[personId]", params: { id: organisationId, personId: tellerId } }),
    at({ page: "/desk/conversations" }),
    at({ page: "/desk/conversations/[id]", params: { id: conversation.id } }),
    at({ page: "/initiatives/[slug]/ask", params: { slug: other.slug } }),
  ];
}

async function officeKinds(db: Database): Promise<Kind[]> {
  const waiting = await makeInitiative(db, { state: "in_review", handedInAt: new Date() });
  const organisation = await db.organisation.findFirstOrThrow({ where: { state: "unverified", demo: true }, select: { id: true } });
  const status = await db.status.findFirstOrThrow({ where: { state: "claimed" }, select: { id: true } });
  const at = (address: Address): Kind => ({ address, as: MODERATOR });
  return [
    at({ page: "/office/moderation" }),
    at({ page: "/office/moderation/initiatives/[id]", params: { id: waiting.id } }),
    at({ page: "/office/moderation/organisations/[id]", params: { id: organisation.id } }),
    at({ page: "/office/moderation/statuses/[id]", params: { id: status.id } }),
    { address: { page: "/office/roles" }, as: ADMIN },
  ];
}

async function makeInvitation(db: Database, organisationId: string): Promise<string> {
  const token = randomToken();
  const inviter = await db.person.findFirstOrThrow({ where: { name: TELLER }, select: { id: true } });
  const times = { createdAt: new Date(), expiresAt: after(new Date(), DAY) };
  await db.invitation.create({
    data: { organisationId, address: "jauna@piemers.example", role: "editor", tokenHash: hashOf(token), invitedBy: inviter.id, ...times },
  });
  return token;
}

async function makeKeptMail(db: Database): Promise<string> {
  const words = {
    subject: "Jautājums par “Recepšu burtnīca”",
    text: "Labdien!\n\nAtbildēt:\nhttp://localhost/darbs/sarunas",
    html: "<p>Labdien!</p>",
  };
  const mail = {
    kind: "question" as const,
    about: {},
    address: "ilze@ceribu-starins.example",
    locale: "lv" as const,
    onceKey: randomToken(),
    createdAt: new Date(),
    sentAt: new Date(),
  };
  const { id } = await db.mail.create({ data: { ...mail, ...words, state: "kept" }, select: { id: true } });
  return id;
}
