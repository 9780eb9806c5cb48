import { expect, test } from "@playwright/test";
import { makeInitiative } from "#prisma/makers/initiative";
import { makePerson } from "#prisma/makers/person";
import { plantTerritories } from "#prisma/seed/reference/territories";
import { connect, type Database } from "#server/platform/database";
import { hashOf, randomToken } from "#server/platform/secrets";
import { freePort } from "../scripts/postgres.ts";
import { startProcess, untilServing } from "../scripts/processes.ts";

const PUBLISHES = 200;
const MODERATORS = 10;

/** Opens a session for a new moderator and returns the cookie. */
async function moderatorCookie(db: Database): Promise<string> {
  const moderator = await makePerson(db, { roles: ["moderator"] });
  const token = randomToken();
  const now = new Date();
  await db.session.create({
    data: { tokenHash: hashOf(token), personId: moderator.id, createdAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  });
  return `authjs.session-token=${token}`;
}

test("what was acknowledged survives a kill -9 in the middle of 200 publishes, and its mail job with it", async () => {
  const DATABASE_URL = process.env.TEST_CRASH_DATABASE_URL ?? "";
  const { db, close } = connect(DATABASE_URL);
  await db.$transaction(plantTerritories, { timeout: 30_000 });
  const port = await freePort(3_300);
  const origin = `http://localhost:${port}`;
  const server = startProcess(
    "server/main.ts",
    { ...process.env, DATABASE_URL, NODE_ENV: "production", PORT: String(port), ORIGIN: origin },
    "ignore",
  );
  await untilServing(`http://127.0.0.1:${port}/readyz`, server);
  const handedInAt = new Date();
  const template = await makeInitiative(db, { state: "in_review", handedInAt });
  const given = { organisationId: template.organisationId, tellerId: template.tellerId, state: "in_review" as const, handedInAt };
  const waiting = await Promise.all(Array.from({ length: PUBLISHES }, () => makeInitiative(db, given)));
  const cookies = await Promise.all(Array.from({ length: MODERATORS }, () => moderatorCookie(db)));

  const acknowledged: string[] = [];
  const publish = async ({ id }: { id: string }, index: number) => {
    const headers = { "content-type": "application/json", origin, cookie: cookies[index % MODERATORS] ?? "" };
    const body = JSON.stringify({ id, version: 1 });
    const answer = await fetch(`${origin}/api/trpc/initiative.publish`, { method: "POST", headers, body }).catch(() => null);
    if (answer?.ok) acknowledged.push(id);
    if (acknowledged.length === PUBLISHES / 4) server.child.kill("SIGKILL");
  };
  await Promise.all(waiting.map(publish)).finally(() => server.child.kill("SIGKILL"));

  expect(acknowledged.length).toBeGreaterThanOrEqual(PUBLISHES / 4);
  expect(acknowledged.length).toBeLessThan(PUBLISHES);
  const published = await db.initiative.count({ where: { id: { in: acknowledged }, state: "published" } });
  expect(published).toBe(acknowledged.length);
  const halves = await db.$queryRaw<{ id: string; letters: number; jobs: number; documents: number }[]>`
    SELECT i.id, count(DISTINCT m.id)::int AS letters, count(DISTINCT j.id)::int AS jobs, count(DISTINCT d.id)::int AS documents
    FROM "Initiative" i
    LEFT JOIN "Mail" m ON m.kind = 'published' AND m.about->>'initiativeId' = i.id::text
    LEFT JOIN pgboss.job j ON j.name = 'mail' AND j.data->>'mailId' = m.id::text
    LEFT JOIN search.document d ON d.id = i.id
    WHERE i.state = 'published' AND i."organisationId" = ${template.organisationId}::uuid GROUP BY i.id`;
  expect(halves.length).toBeGreaterThanOrEqual(acknowledged.length);
  expect(halves.filter(({ letters, jobs, documents }) => letters !== 1 || jobs !== 1 || documents !== 1)).toEqual([]);
  await close();
});
