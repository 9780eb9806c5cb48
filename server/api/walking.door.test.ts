import { readdirSync, readFileSync } from "node:fs";
import { TRPCError } from "@trpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { contextFor, contextOfPerson } from "#prisma/makers/context";
import { fingerprintOf } from "#prisma/makers/fingerprint";
import { TestBrowser } from "#prisma/makers/form";
import { type Sample, samplesOf } from "#prisma/makers/samples";
import { makeScene, type Scene } from "#prisma/makers/scene";
import type { Context } from "#server/platform/context";
import { connection } from "#server/platform/database";
import { door } from "./door.ts";
import { POSTS_WITHOUT_TOKEN } from "./exceptions.ts";
import { appRouter } from "./root.ts";
import type { Audience } from "./trpc.ts";

type Procedure = { _def: { type: string; meta?: { audience?: Audience; form?: unknown }; inputs: unknown[] } };

const { db } = connection();
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
const KINDS = ["visitor", "newcomer", "viewer", "stranger", "moderator", "analyst", "admin"] as const;
type Kind = (typeof KINDS)[number];

/** Whom an audience lets in. */
const LETS_IN: Record<Audience, Kind[]> = {
  everyone: [...KINDS],
  people: ["newcomer", "viewer", "stranger", "moderator", "analyst", "admin"],
  members: ["viewer", "stranger"],
  moderators: ["moderator"],
  admins: ["admin"],
};

let scene: Scene;
let samples: Record<string, Sample>;
const contexts = new Map<Kind, Context>();

beforeAll(async () => {
  scene = await makeScene(db);
  samples = samplesOf(scene);
  contexts.set("visitor", contextFor(db));
  for (const kind of KINDS.slice(1)) contexts.set(kind, await contextOfPerson(db, scene[kind as Exclude<Kind, "visitor">].id));
});

/** The code of what happened: "ok" or a refusal's. */
async function call(kind: Kind, path: string, input: unknown): Promise<string> {
  const ctx = contexts.get(kind);
  if (!ctx) throw new Error(`There is no ${kind}.`);
  // Limits are tested elsewhere; here they would only hide the answers that are looked for.
  await db.rateLimit.deleteMany();
  try {
    const answer = (await door.call(ctx, path, input)) as { items?: unknown[] } | null;
    return answer?.items?.length === 0 ? "nothing" : "ok";
  } catch (error) {
    return error instanceof TRPCError ? error.code : String(error);
  }
}

function audienceOf(procedure: Procedure): Audience {
  return procedure._def.meta?.audience ?? "everyone";
}

describe.each(procedures)("%s", (path, procedure) => {
  it("says whom it is for and has a sample", () => {
    expect(procedure._def.meta?.audience).toBeDefined();
    expect(samples[path]).toBeDefined();
  });

  it("takes a strict object, bounded in every text and list", () => {
    expect(looseEnds(procedure._def.inputs[0], path)).toEqual([]);
  });

  it("refuses everybody outside its audience and changes nothing", async () => {
    const outside = KINDS.filter((kind) => !LETS_IN[audienceOf(procedure)].includes(kind));
    const before = await fingerprintOf(db);
    for (const kind of outside) {
      const expected = kind === "visitor" ? "UNAUTHORIZED" : "FORBIDDEN";
      expect([kind, await call(kind, path, samples[path]?.input)]).toEqual([kind, expected]);
    }
    expect(await fingerprintOf(db)).toBe(before);
  });

  it("keeps what is out of reach from a stranger and from a mere viewer", async () => {
    const sample = samples[path];
    for (const [kind, expected] of [
      ["stranger", sample?.stranger],
      ["viewer", sample?.viewer],
    ] as const) {
      if (expected === undefined || expected === "ok" || !LETS_IN[audienceOf(procedure)].includes(kind)) continue;
      const before = await fingerprintOf(db);
      expect([kind, await call(kind, path, sample?.input)]).toEqual([kind, expected]);
      expect(await fingerprintOf(db)).toBe(before);
    }
  });

  it("answers operators, extra keys and oversized texts with 400 and changes nothing", async () => {
    const sample = samples[path]?.input as Record<string, unknown>;
    const kind = LETS_IN[audienceOf(procedure)].find((one) => one !== "visitor") ?? "admin";
    const before = await fingerprintOf(db);
    const hostile = Object.keys(sample).flatMap((key) => HOSTILE.map((value) => ({ ...sample, [key]: value })));
    for (const input of [...hostile, { ...sample, extra: 1 }, JSON.parse(`{"__proto__":{"admin":true},"constructor":1}`)]) {
      expect([JSON.stringify(input).slice(0, 200), await call(kind, path, input)]).toEqual([
        JSON.stringify(input).slice(0, 200),
        "BAD_REQUEST",
      ]);
    }
    expect(await fingerprintOf(db)).toBe(before);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

/** Neither a text nor a number nor a list of ours looks like these. */
const HOSTILE = [{ not: "" }, { startsWith: "" }, { in: ["a"] }, [{ not: "" }], "x".repeat(20_000), "a\u0000b", Number.NaN, () => 1];

describe("the walk itself is awake", () => {
  it("cries at a loose shape, a text and a list without end, and no shape at all", () => {
    const sin = z.object({ text: z.string(), list: z.array(z.string().max(1)), nested: z.strictObject({ any: z.unknown() }) });
    expect(looseEnds(sin, "sin")).toEqual([
      "sin: not strict",
      "sin.text: text without end",
      "sin.list: list without end",
      "sin.nested.any: not a bounded kind of input",
    ]);
    expect(looseEnds(undefined, "sin")).toHaveLength(1);
  });

  it("sees when a refused call has changed something", async () => {
    const before = await fingerprintOf(db);
    await db.person.update({ where: { id: scene.owner.id }, data: { name: "Cits vārds" } });
    expect(await fingerprintOf(db)).not.toBe(before);
  });
});

describe("routes that take posts", () => {
  const folder = new URL("../../app/", import.meta.url).pathname;
  const routes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const posts = routes
    .filter((file) => /\bPOST\b/.test(readFileSync(`${folder}${file}`, "utf8")))
    .map((file) => `/${file.replace(/\/route\.ts$/, "")}`);

  it("are the two doors and the named exceptions, nothing else", () => {
    const doors = ["/form/[noun]/[deed]", "/api/trpc/[trpc]"];
    expect(posts.sort()).toEqual([...doors, ...POSTS_WITHOUT_TOKEN.map(({ route }) => route)].sort());
  });
});

describe("form deeds", () => {
  const deeds = procedures.filter(([, procedure]) => procedure._def.meta?.form);

  it("are every mutation, so that all works without script", () => {
    const mutations = procedures.filter(([, procedure]) => procedure._def.type === "mutation").map(([path]) => path);
    expect(deeds.map(([path]) => path)).toEqual(mutations);
  });

  it.each(deeds)("%s is refused to a visitor outside its audience", async (path, procedure) => {
    if (audienceOf(procedure) === "everyone") return;
    const before = await fingerprintOf(db);
    const response = await new TestBrowser(db).post(kebab(path), {}, { headers: { accept: "application/json" } });
    expect(response.status).toBe(401);
    expect(await fingerprintOf(db)).toBe(before);
  });

  it.each(deeds)("%s is not done for a signed-in person without the session's token", async (path, procedure) => {
    if (audienceOf(procedure) === "everyone") return;
    const browser = new TestBrowser(db);
    await browser.signIn(scene.stranger.id);
    const before = await fingerprintOf(db);
    const headers = { origin: "http://localhost:3000", "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    const response = await browser.send(kebab(path), "_back=/&_token=forged", headers);
    expect(response.status).toBe(409);
    expect(await fingerprintOf(db)).toBe(before);
  });
});

function kebab(path: string): string {
  return path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(".", "/");
}

/** Places of a schema where anything of any size would pass. */
function looseEnds(schema: unknown, at: string): string[] {
  if (schema instanceof z.ZodObject)
    return [...looseKeys(schema, at), ...Object.entries(schema.shape).flatMap(([key, field]) => looseEnds(field, `${at}.${key}`))];
  if (schema instanceof z.ZodArray)
    return [...(hasCheck(schema, "max_length") ? [] : [`${at}: list without end`]), ...looseEnds(schema.element, `${at}[]`)];
  if (schema instanceof z.ZodPipe) return looseEnds(schema.in, at);
  if (WRAPPERS.some((wrapper) => schema instanceof wrapper)) return looseEnds((schema as z.ZodOptional).unwrap(), at);
  if (schema instanceof z.ZodString) return hasCheck(schema, "max_length") || schema.format !== null ? [] : [`${at}: text without end`];
  return BOUNDED.some((kind) => schema instanceof kind) ? [] : [`${at}: not a bounded kind of input`];
}

const WRAPPERS = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault];
const BOUNDED = [z.ZodUUID, z.ZodEnum, z.ZodBoolean, z.ZodNumber];

function looseKeys(schema: z.ZodObject, at: string): string[] {
  return schema.def.catchall instanceof z.ZodNever ? [] : [`${at}: not strict`];
}

function hasCheck(schema: z.ZodString | z.ZodArray, check: string): boolean {
  return (schema.def.checks ?? []).some((one) => one._zod.def.check === check);
}
