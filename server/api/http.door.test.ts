import { beforeAll, describe, expect, it } from "vitest";
import { fingerprintOf } from "#prisma/makers/fingerprint";
import { makeOrganisation } from "#prisma/makers/organisation";
import { makeMember } from "#prisma/makers/person";
import { type Sample, samplesOf } from "#prisma/makers/samples";
import { makeScene } from "#prisma/makers/scene";
import { connection } from "#server/platform/database";
import { hashOf, randomToken } from "#server/platform/secrets";
import { findSession, type LiveSession } from "#server/session/queries";
import { answerApi } from "./http.ts";
import { appRouter } from "./root.ts";

const { db } = connection();
const PAGE = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin", "content-type": "application/json" };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>);
const mutations = procedures.filter(([, { _def }]) => _def.type === "mutation").map(([path]) => path);

let samples: Record<string, Sample>;
let session: LiveSession;
beforeAll(async () => {
  const scene = await makeScene(db);
  samples = samplesOf(scene);
  session = await sessionOf(scene.owner.id);
});

async function sessionOf(personId: string): Promise<LiveSession> {
  const [token, now] = [randomToken(), new Date()];
  const times = { createdAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) };
  await db.session.create({ data: { tokenHash: hashOf(token), personId, ...times } });
  const live = await findSession(db, token, now);
  if (!live) throw new Error("There is no session.");
  return live;
}

function post(path: string, body: BodyInit, given: Record<string, string> = {}, as: LiveSession | null = session): Promise<Response> {
  const headers = Object.entries({ ...PAGE, ...given }).filter(([, value]) => value !== "");
  const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
  return answerApi(new Request(`http://localhost:3000/api/trpc/${path}`, init), as);
}

const get = (path: string) => answerApi(new Request(`http://localhost:3000/api/trpc/${path}`), session);

describe("the API lets in only our own pages' JSON", () => {
  const FOREIGN: [string, Record<string, string>][] = [
    ["a foreign origin", { origin: "https://evil.example" }],
    ["the null origin", { origin: "null" }],
    ["no origin", { origin: "" }],
    ["a cross-site call that claims our origin", { "sec-fetch-site": "cross-site" }],
    ["a neighbour's call", { "sec-fetch-site": "same-site" }],
    ["multipart", { "content-type": "multipart/form-data; boundary=x" }],
    ["urlencoded", { "content-type": "application/x-www-form-urlencoded" }],
    ["plain text", { "content-type": "text/plain" }],
    ["plain text that mentions JSON", { "content-type": "text/plain; application/json" }],
    ["octets", { "content-type": "application/octet-stream" }],
  ];

  it.each(FOREIGN)("refuses %s at every mutation, and nothing changes", async (_, headers) => {
    const before = await fingerprintOf(db);
    for (const path of mutations) {
      const { status } = await post(path, JSON.stringify(samples[path]?.input ?? {}), headers);
      expect([path, "content-type" in headers ? 415 : 403]).toEqual([path, status]);
    }
    expect(await fingerprintOf(db)).toBe(before);
  });

  it("carries out no mutation by GET", async () => {
    const before = await fingerprintOf(db);
    for (const path of mutations) {
      const { status } = await get(`${path}?input=${encodeURIComponent(JSON.stringify(samples[path]?.input ?? {}))}`);
      expect([path, status]).toEqual([path, 405]);
    }
    expect(await fingerprintOf(db)).toBe(before);
  });

  it("lets our own page do it, and says that nobody may keep the answer", async () => {
    const response = await post("person.describe", JSON.stringify({ name: "Līga", locale: "lv" }));
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });
});

describe("the API's bounds", () => {
  it("refuses more than ten calls at once, in a short answer", async () => {
    for (const calls of [11, 2_000]) {
      const paths = Array.from({ length: calls }, () => "market.counts").join(",");
      const response = await get(`${paths}?batch=1&input=%7B%7D`);
      expect(response.status).toBe(400);
      expect((await response.text()).length).toBeLessThan(1_000);
    }
    expect((await get("market.counts,market.newest?batch=1&input=%7B%7D")).status).toBe(200);
  });

  it("refuses a body over the limit, also one that does not say its length", async () => {
    expect((await post("person.describe", JSON.stringify({ name: "x".repeat(70_000), locale: "lv" }))).status).toBe(413);
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(16_384).fill(32)) });
    expect((await post("person.describe", endless)).status).toBe(413);
  });

  it("tells neither stack nor path nor value of what it does not understand", async () => {
    const asked = [
      post("person.describe", "{"),
      post("nothing.here", "{}"),
      get("initiative.readPublic?input=%7B%22slug%22%3A%22%5Cu0000%22%7D"),
    ];
    for (const response of await Promise.all(asked)) {
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/stack|node_modules|\.ts|prisma|JSON at position/i);
    }
  });
});

describe("a once-only key", () => {
  const begin = async (title: string, key: string, as: LiveSession, organisationId: string): Promise<string> => {
    const response = await post("initiative.begin", JSON.stringify({ organisationId, title }), { "idempotency-key": key }, as);
    return ((await response.json()) as { result: { data: { id: string } } }).result.data.id;
  };

  it("makes twenty equal calls one deed, and other words under it another one", async () => {
    const organisationId = session.actor.memberships[0]?.organisationId ?? "";
    const ids = await Promise.all(Array.from({ length: 20 }, () => begin("Vienreiz", "key", session, organisationId)));
    expect(new Set(ids).size).toBe(1);
    expect(await begin("Citreiz", "key", session, organisationId)).not.toBe(ids[0]);
  });

  it("is each person's own", async () => {
    const { id } = await makeOrganisation(db);
    const one = await sessionOf((await makeMember(db, id)).id);
    const other = await sessionOf((await makeMember(db, id)).id);
    expect(await begin("Kopā", "shared", one, id)).not.toBe(await begin("Kopā", "shared", other, id));
  });

  it("belongs to one call: in a batch the second deed would get the first one's answer", async () => {
    const body = JSON.stringify({ 0: { name: "Anna", locale: "lv" }, 1: {} });
    const response = await post("person.describe,session.endAll?batch=1", body, { "idempotency-key": "both" });
    expect(response.status).toBe(400);
    expect((await db.person.findUniqueOrThrow({ where: { id: session.actor.personId } })).name).not.toBe("Anna");
  });
});
