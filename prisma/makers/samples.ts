import { randomUUID } from "node:crypto";
import type { Scene } from "./scene.ts";

/**
 * What a stranger (owner of another organisation) meets when they try: the record is not there for them, they may not, the list is
 * empty, or the deed is open to them like to anybody.
 */
type Meets = "NOT_FOUND" | "FORBIDDEN" | "BAD_REQUEST" | "nothing" | "ok";

/** `member`: what a mere viewer of our own organisation meets, where that differs from the audience's own answer. */
export type Sample = { input: unknown; stranger: Meets; viewer?: Meets };

/** A fitting call of every procedure upon our records. A procedure that is missing here fails the walking test. */
export function samplesOf(scene: Scene): Record<string, Sample> {
  return { ...openSamples(scene), ...organisationSamples(scene), ...initiativeSamples(scene), ...conversationSamples(scene) };
}

function openSamples({ owner, mail }: Scene): Record<string, Sample> {
  return {
    "demo.isOpen": { input: {}, stranger: "ok" },
    "demo.listPeople": { input: {}, stranger: "NOT_FOUND" },
    "demo.signInAs": { input: { personId: owner.id }, stranger: "NOT_FOUND" },
    "display.choose": { input: { text: "l", theme: "dark" }, stranger: "ok" },
    "display.read": { input: {}, stranger: "ok" },
    "mail.listKept": { input: {}, stranger: "NOT_FOUND" },
    "mail.readKept": { input: { id: mail.id }, stranger: "NOT_FOUND" },
    "market.counts": { input: {}, stranger: "ok" },
    "market.newest": { input: {}, stranger: "ok" },
    "person.describe": { input: { name: "Līga", locale: "lv" }, stranger: "ok" },
    "person.readMine": { input: {}, stranger: "ok" },
    "platformRole.grant": { input: { address: "jauns@piemers.example", role: "analyst" }, stranger: "FORBIDDEN" },
    "platformRole.list": { input: {}, stranger: "FORBIDDEN" },
    "platformRole.revoke": { input: { personId: owner.id, role: "analyst" }, stranger: "FORBIDDEN" },
    "search.initiatives": { input: { q: "receptes" }, stranger: "ok" },
    "session.end": { input: {}, stranger: "ok" },
    "session.endAll": { input: {}, stranger: "ok" },
    "signIn.ask": { input: { address: "kada@piemers.example" }, stranger: "ok" },
    "signIn.findAsked": { input: {}, stranger: "ok" },
    "signIn.holdsWords": { input: {}, stranger: "ok" },
    "territory.municipalities": { input: {}, stranger: "ok" },
    "territory.regions": { input: {}, stranger: "ok" },
  };
}

function organisationSamples({ ours, owner, status, invitation, token }: Scene): Record<string, Sample> {
  const { id } = ours;
  const facts = {
    name: "Biedrība “Jauna”",
    nameEn: null,
    type: "association",
    registrationNumber: null,
    seatCode: "0027000",
    serviceAreas: [],
    about: "Palīdzam.",
    aboutEn: null,
    web: null,
    umbrellaId: null,
  };
  const claim = { kind: "public_benefit", number: null, validFrom: null, validUntil: null, proofUrl: "https://example.org/slo" };
  return {
    "organisation.found": { input: facts, stranger: "ok" },
    "organisation.describe": { input: { id, version: 1, ...facts }, stranger: "FORBIDDEN", viewer: "FORBIDDEN" },
    "organisation.submit": { input: { id }, stranger: "FORBIDDEN", viewer: "FORBIDDEN" },
    "organisation.confirm": { input: { id, version: 1, how: "Reģistrs", until: null }, stranger: "FORBIDDEN" },
    "organisation.sendBack": { input: { id, wish: "Precizēt" }, stranger: "FORBIDDEN" },
    "organisation.suspend": { input: { id, reason: "Iemesls" }, stranger: "FORBIDDEN" },
    "organisation.restore": { input: { id }, stranger: "FORBIDDEN" },
    "organisation.readPublic": { input: { slug: ours.slug }, stranger: "ok" },
    "organisation.readMine": { input: { id }, stranger: "NOT_FOUND", viewer: "ok" },
    "organisation.readWaiting": { input: { id }, stranger: "FORBIDDEN" },
    "organisation.listMine": { input: {}, stranger: "ok" },
    "organisation.listWaiting": { input: {}, stranger: "FORBIDDEN" },
    "organisation.listUmbrellas": { input: {}, stranger: "ok" },
    "market.ofOrganisation": { input: { slug: ours.slug }, stranger: "ok" },
    "status.claim": { input: { organisationId: id, ...claim }, stranger: "FORBIDDEN", viewer: "FORBIDDEN" },
    "status.withdraw": { input: { id: status.id }, stranger: "NOT_FOUND", viewer: "FORBIDDEN" },
    "status.confirm": { input: { id: status.id, how: "Saraksts" }, stranger: "FORBIDDEN" },
    "status.refuse": { input: { id: status.id, reason: "Nav sarakstā" }, stranger: "FORBIDDEN" },
    "status.list": { input: { organisationId: id }, stranger: "nothing", viewer: "ok" },
    "status.read": { input: { id: status.id }, stranger: "FORBIDDEN" },
    "membership.changeRole": {
      input: { organisationId: id, personId: owner.id, role: "viewer" },
      stranger: "NOT_FOUND",
      viewer: "FORBIDDEN",
    },
    "membership.remove": { input: { organisationId: id, personId: owner.id }, stranger: "NOT_FOUND", viewer: "FORBIDDEN" },
    "membership.leave": { input: { organisationId: id }, stranger: "NOT_FOUND", viewer: "ok" },
    "membership.list": { input: { organisationId: id }, stranger: "nothing", viewer: "ok" },
    "membership.read": { input: { organisationId: id, personId: owner.id }, stranger: "NOT_FOUND" },
    "invitation.send": {
      input: { organisationId: id, address: "otra@piemers.example", role: "editor" },
      stranger: "FORBIDDEN",
      viewer: "FORBIDDEN",
    },
    "invitation.accept": { input: { token }, stranger: "FORBIDDEN" },
    "invitation.cancel": { input: { id: invitation.id }, stranger: "NOT_FOUND", viewer: "NOT_FOUND" },
    "invitation.list": { input: { organisationId: id }, stranger: "nothing" },
    "invitation.listMine": { input: {}, stranger: "ok" },
    "invitation.readByToken": { input: { token }, stranger: "ok" },
  };
}

function initiativeSamples({ ours, draft, waiting, published }: Scene): Record<string, Sample> {
  const one = { id: draft.id, version: 1 };
  const place = {
    title: "Cits nosaukums",
    titleEn: null,
    municipalityCode: "0027000",
    place: "",
    targetGroups: ["seniors"],
    themes: ["health"],
    step: null,
    startedOn: null,
  };
  const story = { need: "Vajadzība", actions: ["Solis"], worked: "Izdevās", notWorked: "", endUserRole: null };
  const needs = { cost: "none", duration: "one_day", hoursPerWeek: null, people: "", premises: "", cautions: "" };
  const words = { abstract: "Kopsavilkums", abstractEn: null, fullText: "", links: [], acknowledgements: [] };
  const insights = { goodExamples: [], obstacles: [], successFactors: [], conclusions: [] };
  const closed = { stranger: "NOT_FOUND", viewer: "FORBIDDEN" } as const;
  const decided = { id: waiting.id, version: 1 };
  return {
    "initiative.begin": { input: { organisationId: ours.id, title: "Jauna" }, stranger: "BAD_REQUEST", viewer: "BAD_REQUEST" },
    "initiative.handIn": { input: { ...one, consent: true }, ...closed },
    "initiative.publish": { input: decided, stranger: "FORBIDDEN" },
    "initiative.askToChange": { input: { ...decided, wish: "Lūdzam precizēt vietu" }, stranger: "FORBIDDEN" },
    "initiative.withdraw": { input: { ...one, reason: "Vairs nav spēkā nemaz" }, ...closed },
    "initiative.discard": { input: one, ...closed },
    "initiative.listMine": { input: {}, stranger: "ok" },
    "initiative.listWaiting": { input: {}, stranger: "FORBIDDEN" },
    "initiative.listDecided": { input: {}, stranger: "FORBIDDEN" },
    "initiative.readWaiting": { input: { id: waiting.id }, stranger: "FORBIDDEN" },
    "initiative.readPublic": { input: { slug: published.slug }, stranger: "ok" },
    "telling.tellPlace": { input: { ...one, ...place }, ...closed },
    "telling.tellStory": { input: { ...one, ...story }, ...closed },
    "telling.tellNeeds": { input: { ...one, ...needs }, ...closed },
    "telling.tellInsights": { input: { ...one, ...insights }, ...closed },
    "telling.tellWords": { input: { ...one, ...words }, ...closed },
    "telling.read": { input: { id: draft.id }, stranger: "NOT_FOUND", viewer: "ok" },
  };
}

function conversationSamples({ conversation, published, ours }: Scene): Record<string, Sample> {
  const text = "Vai varam atbraukt ciemos?";
  return {
    "conversation.ask": { input: { slug: published.slug, organisationId: ours.id, text }, stranger: "FORBIDDEN", viewer: "FORBIDDEN" },
    "conversation.answer": { input: { id: conversation.id, text }, stranger: "NOT_FOUND", viewer: "FORBIDDEN" },
    "conversation.read": { input: { id: conversation.id }, stranger: "NOT_FOUND", viewer: "ok" },
    "conversation.readAsking": { input: { slug: published.slug }, stranger: "ok" },
    "conversation.list": { input: {}, stranger: "ok" },
    "conversation.countUnread": { input: {}, stranger: "ok" },
    "conversation.markRead": { input: { id: conversation.id, until: conversation.messageId }, stranger: "NOT_FOUND", viewer: "ok" },
    "signIn.confirm": { input: { code: randomUUID().slice(0, 8) }, stranger: "ok" },
  };
}
