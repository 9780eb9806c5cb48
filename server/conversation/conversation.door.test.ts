import { beforeEach, describe, expect, test } from "vitest";
import { contextFor, contextOfPerson, TEST_NOW } from "#prisma/makers/context";
import { makeInitiative } from "#prisma/makers/initiative";
import { makeOrganisation, REZEKNE } from "#prisma/makers/organisation";
import { makeMember, makePerson } from "#prisma/makers/person";
import { reasonOf } from "#prisma/makers/refusal";
import { createCaller } from "#server/api/root";
import { letterWriters } from "#server/letters";
import { deliverMail } from "#server/mail/commands";
import { after as later, MINUTE } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { connection } from "#server/platform/database";
import { randomToken } from "#server/platform/secrets";

const { db } = connection();

const as = async (personId: string, given: Partial<Context> = {}) => createCaller(await contextOfPerson(db, personId, given));
const at = (minutes: number): Partial<Context> => ({ now: () => later(TEST_NOW, minutes * MINUTE) });
const published = { state: "published", publishedAt: TEST_NOW } as const;

async function makeMarket() {
  const rucava = await makeOrganisation(db, { name: "Cerību stariņš", nameEn: "Ray of hope" });
  const ilze = await makeMember(db, rucava.id, "owner", { name: "Ilze Kalniņa" });
  const andris = await makeMember(db, rucava.id, "viewer", { name: "Andris Puķītis" });
  const { slug } = await makeInitiative(db, { organisationId: rucava.id, tellerId: ilze.id, ...published });
  const rezekne = await makeOrganisation(db, { name: "Rēzeknes sociālais dienests", seatCode: REZEKNE });
  const anita = await makeMember(db, rezekne.id, "owner", { name: "Anita Zariņa" });
  const inese = await makeMember(db, rezekne.id, "editor", { name: "Inese Vilka" });
  const stranger = await makeMember(db, (await makeOrganisation(db)).id);
  return { rucava, rezekne, ilze, andris, anita, inese, stranger, slug };
}

let market: Awaited<ReturnType<typeof makeMarket>>;
beforeEach(async () => {
  market = await makeMarket();
});

const question = () => ({ slug: market.slug, organisationId: market.rezekne.id, text: "Vai drīkstam izmantot jūsu receptes?" });

async function receiversOf(kind: "question" | "answer"): Promise<(string | null)[]> {
  const people = [market.ilze, market.andris, market.anita, market.inese, market.stranger].map(({ id }) => id);
  const mails = await db.mail.findMany({ where: { kind, personId: { in: people } }, select: { personId: true } });
  return mails.map(({ personId }) => personId);
}

describe("a question", () => {
  test("opens a conversation and is told to who writes for the other side, to each once", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    expect(await receiversOf("question")).toEqual([market.ilze.id]);
    const read = await (await as(market.ilze.id)).conversation.read({ id });
    expect(read.other).toBe("Rēzeknes sociālais dienests");
    expect(read.messages.map(({ text }) => text)).toEqual([question().text]);
  });

  test("asked again goes on in the same conversation", async () => {
    const first = await (await as(market.anita.id)).conversation.ask(question());
    const second = await (await as(market.inese.id, at(1))).conversation.ask({ ...question(), text: "Un ar ko jūs ieteiktu sākt?" });
    expect(second.id).toBe(first.id);
  });

  test("of two colleagues at once is one conversation with two messages", async () => {
    const [anita, inese] = await Promise.all([as(market.anita.id), as(market.inese.id)]);
    const [one, other] = await Promise.all([
      anita.conversation.ask(question()),
      inese.conversation.ask({ ...question(), text: "Kad varam atbraukt?" }),
    ]);
    expect(one.id).toBe(other.id);
    expect(await db.message.count({ where: { conversationId: one.id } })).toBe(2);
  });

  test("pressed twice is asked once", async () => {
    const onceKey = randomToken();
    const [one, other] = await Promise.all([as(market.anita.id, { onceKey }), as(market.anita.id, { onceKey })]);
    const [first, second] = await Promise.all([one.conversation.ask(question()), other.conversation.ask(question())]);
    expect(first.id).toBe(second.id);
    expect(await db.message.count({ where: { conversationId: first.id } })).toBe(1);
    expect(await receiversOf("question")).toHaveLength(1);
  });

  test("to one's own organisation is refused", async () => {
    const ilze = await as(market.ilze.id);
    expect(await reasonOf(ilze.conversation.ask({ ...question(), organisationId: market.rucava.id }))).toBe("ownInitiative");
  });

  test("on behalf of somebody else's organisation is refused, and so is a reader's", async () => {
    expect(await reasonOf((await as(market.stranger.id)).conversation.ask(question()))).toBe("forbidden");
    const reader = await makeMember(db, market.rezekne.id, "viewer");
    expect(await reasonOf((await as(reader.id)).conversation.ask(question()))).toBe("forbidden");
  });

  test("about a draft finds nothing", async () => {
    const { slug } = await makeInitiative(db, { organisationId: market.rucava.id, tellerId: market.ilze.id });
    expect(await reasonOf((await as(market.anita.id)).conversation.ask({ ...question(), slug }))).toBe("notFound");
    expect(await reasonOf((await as(market.anita.id)).conversation.readAsking({ slug }))).toBe("notFound");
  });

  test("needs an organisation, and the form says so", async () => {
    const newcomer = await as((await makePerson(db)).id);
    expect(await reasonOf(newcomer.conversation.ask(question()))).toBe("forbidden");
    expect((await newcomer.conversation.readAsking({ slug: market.slug })).state).toBe("noOrganisation");
  });

  test("needs a known person", async () => {
    expect(await reasonOf(createCaller(contextFor(db)).conversation.ask(question()))).toBe("signInFirst");
  });
});

describe("an answer", () => {
  test("goes to owners and editors of the side that asked", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    await (await as(market.ilze.id, at(1))).conversation.answer({ id, text: "Drīkst!" });
    expect((await receiversOf("answer")).toSorted()).toEqual([market.anita.id, market.inese.id].toSorted());
  });

  test("of a reader is refused, a stranger does not find the conversation", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    expect(await reasonOf((await as(market.andris.id)).conversation.answer({ id, text: "Jā" }))).toBe("forbidden");
    expect(await reasonOf((await as(market.stranger.id)).conversation.answer({ id, text: "Jā" }))).toBe("notFound");
    expect(await reasonOf((await as(market.stranger.id)).conversation.read({ id }))).toBe("notFound");
  });

  test("goes nowhere while the other organisation is suspended", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    await db.organisation.update({ where: { id: market.rezekne.id }, data: { state: "suspended" } });
    const ilze = await as(market.ilze.id);
    expect((await ilze.conversation.read({ id })).may.answer).toBe(false);
    expect(await reasonOf(ilze.conversation.answer({ id, text: "Jā" }))).toBe("otherSideSuspended");
    expect(await reasonOf((await as(market.anita.id)).conversation.read({ id }))).toBe("forbidden");
  });
});

describe("who is seen", () => {
  test("names of people stay within their own organisation, addresses are nowhere", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    await (await as(market.ilze.id, at(1))).conversation.answer({ id, text: "Drīkst!" });
    const [anita, inese] = await Promise.all([as(market.anita.id), as(market.inese.id)]);
    const forAnita = await anita.conversation.read({ id });
    expect(forAnita.messages.map(({ organisation, author, own }) => [organisation, author, own])).toEqual([
      ["Rēzeknes sociālais dienests", null, true],
      ["Cerību stariņš", null, false],
    ]);
    const forInese = await inese.conversation.read({ id });
    expect(forInese.messages.map(({ author }) => author)).toEqual(["Anita Zariņa", null]);
    const told = JSON.stringify([forAnita, forInese, await anita.conversation.list()]);
    expect(told).not.toContain("Ilze");
    expect(told).not.toContain("@");
  });

  test("the reader's language names the organisation", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    expect((await (await as(market.anita.id, { locale: "en" })).conversation.read({ id })).other).toBe("Ray of hope");
  });
});

describe("unread", () => {
  test("is what the other side wrote, until it is marked or answered", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    const [anita, ilze] = await Promise.all([as(market.anita.id, at(1)), as(market.ilze.id, at(1))]);
    expect(await anita.conversation.countUnread()).toBe(0);
    expect(await ilze.conversation.countUnread()).toBe(1);
    await ilze.conversation.answer({ id, text: "Drīkst!" });
    expect(await ilze.conversation.countUnread()).toBe(0);
    expect((await anita.conversation.list()).conversations.map(({ unread, beginning }) => [unread, beginning])).toEqual([
      [true, "Drīkst!"],
    ]);
    const last = (await anita.conversation.read({ id })).messages.at(-1);
    await anita.conversation.markRead({ id, until: last?.id ?? "" });
    expect(await anita.conversation.countUnread()).toBe(0);
  });

  test("stays for what came after the page was shown", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    const ilze = await as(market.ilze.id, at(2));
    const shown = (await ilze.conversation.read({ id })).messages.at(-1);
    await (await as(market.anita.id, at(1))).conversation.ask({ ...question(), text: "Un vēl viens jautājums." });
    await ilze.conversation.markRead({ id, until: shown?.id ?? "" });
    expect(await ilze.conversation.countUnread()).toBe(1);
  });

  test("of others cannot be marked", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    const message = await db.message.findFirstOrThrow({ where: { conversationId: id } });
    expect(await reasonOf((await as(market.stranger.id)).conversation.markRead({ id, until: message.id }))).toBe("notFound");
  });

  test("is one's own: a colleague's reading changes nothing", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    const message = await db.message.findFirstOrThrow({ where: { conversationId: id } });
    await (await as(market.andris.id)).conversation.markRead({ id, until: message.id });
    expect(await (await as(market.andris.id)).conversation.countUnread()).toBe(0);
    expect(await (await as(market.ilze.id)).conversation.countUnread()).toBe(1);
  });
});

describe("the mail", () => {
  const deliverTo = async (personId: string) => {
    const { id } = await db.mail.findFirstOrThrow({ where: { personId }, orderBy: { createdAt: "desc" } });
    await deliverMail({ db, now: () => TEST_NOW, writers: letterWriters }, id);
    return db.mail.findUniqueOrThrow({ where: { id } });
  };

  test("holds the question and no address", async () => {
    const { id } = await (await as(market.anita.id)).conversation.ask(question());
    const mail = await deliverTo(market.ilze.id);
    expect(mail.state).toBe("kept");
    expect(mail.subject).toBe("Jautājums par „Recepšu burtnīca”");
    expect(mail.text).toContain(question().text);
    expect(mail.text).toContain(`http://localhost:3000/darbs/sarunas/${id}`);
    expect(`${mail.text}${mail.html}`).not.toMatch(/@|Anita/);
  });

  test("tells nothing to who has left the organisation meanwhile", async () => {
    await (await as(market.anita.id)).conversation.ask(question());
    await db.membership.deleteMany({ where: { personId: market.ilze.id } });
    const mail = await deliverTo(market.ilze.id);
    expect([mail.state, mail.text]).toEqual(["dropped", null]);
  });
});

test("long talks are read page by page, the newest first, each in order", async () => {
  const { id } = await (await as(market.anita.id)).conversation.ask(question());
  const rows = Array.from({ length: 60 }, (_, index) => ({
    conversationId: id,
    authorId: market.ilze.id,
    organisationId: market.rucava.id,
    text: `${index}`,
    createdAt: later(TEST_NOW, index + 1),
  }));
  await db.message.createMany({ data: rows });
  const anita = await as(market.anita.id);
  const newest = await anita.conversation.read({ id });
  expect([newest.pages, newest.messages[0]?.text, newest.messages.at(-1)?.text]).toEqual([2, "10", "59"]);
  expect((await anita.conversation.read({ id, page: 2 })).messages.map(({ text }) => text).at(-1)).toBe("9");
});
