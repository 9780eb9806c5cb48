import { createHash } from "node:crypto";
import { makePerson } from "#prisma/makers/person";
import type { Database } from "#server/platform/database";
import { type Answer, type Ask, cookieOf, pageIn } from "./asking.ts";

/** Somebody who reads: what their browser sends, what nobody else may see, and whether the page is made for them alone. */
export type Reader = { who: string; headers: Record<string, string>; own: boolean };

const NAMES = ["Anna Ozoliņa-Pirmā", "Berta Ozoliņa-Otrā", "Cilda Ozoliņa-Trešā"];

/** Three people with different names, and visitors in three looks. */
export async function makeReaders(db: Database): Promise<Reader[]> {
  const signedIn = NAMES.map(async (name): Promise<Reader> => {
    const cookie = await cookieOf(db, (await makePerson(db, { name })).id);
    return { who: name, headers: { cookie }, own: true };
  });
  const visitors: Reader[] = [
    { who: "a visitor", headers: {}, own: false },
    { who: "a visitor with foreign cookies", headers: { cookie: "_ga=GA1.1.2; theme=dark" }, own: false },
    { who: "a visitor with large letters", headers: { cookie: "tirdzins-display=xl.dark" }, own: true },
    { who: "a visitor with contrast", headers: { cookie: "a=b; tirdzins-display=l.contrast" }, own: true },
  ];
  return [...(await Promise.all(signedIn)), ...visitors];
}

/** A reader at an address. */
type Reading = { reader: Reader; path: string };

/** What each reader gets at each address when nobody else asks. */
export async function readAlone(ask: Ask, readings: Reading[]): Promise<Map<Reading, string>> {
  const alone = new Map<Reading, string>();
  for (const reading of readings) alone.set(reading, hashOfPage(await ask(reading.path, reading.reader.headers)));
  return alone;
}

/** Asks for all at once, in turn and again, so many times; who got something else than alone, and whose name somebody else got. */
export async function readTogether(ask: Ask, alone: Map<Reading, string>, times: number) {
  const readings = [...alone.keys()];
  const wrong = new Set<string>();
  const betrayed = new Set<string>();
  const read = async ({ reader, path }: Reading, expected = "") => {
    const answer = await ask(path, reader.headers);
    if (hashOfPage(answer) !== expected) wrong.add(reader.who);
    const page = pageIn(answer);
    for (const name of NAMES) if (name !== reader.who && page.includes(name)) betrayed.add(name);
  };
  const asked = Array.from({ length: times }, (_, at) => readings[at % readings.length]).filter((one) => one !== undefined);
  await Promise.all(asked.map((reading) => read(reading, alone.get(reading))));
  return { wrong: [...wrong].sort(), betrayed: [...betrayed] };
}

/**
 * The page and its status, without what is new in each making: nonces, the keys of forms, and how React cut what it tells its own
 * script into parts, of which only the words count.
 */
function hashOfPage(answer: Answer): string {
  const nonce = /'nonce-([^']+)'/.exec(String(answer.headers["content-security-policy"]))?.[1];
  const page = pageIn(answer).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "");
  let told = "";
  const seen = (nonce ? page.replaceAll(nonce, "") : page)
    .replaceAll(/<script[^>]*>self\.__next_f\.push\(\[1,(".*?")\]\)<\/script>/gs, (_, text: string) => {
      told += JSON.parse(text);
      return "";
    })
    .replaceAll(/<!--.*?-->/gs, "");
  const words = new Set((told.match(/"(?:[^"\\]|\\.)*"/g) ?? []).filter((word) => !word.startsWith('"$')));
  return createHash("sha256")
    .update([answer.status, answer.headers.location, seen, ...[...words].sort()].join("\n"))
    .digest("hex");
}
