import { DEFENCES } from "#server/front-door/defences";
import { pathOf } from "#server/i18n/addresses";
import { LOCALES } from "#server/i18n/locales";
import { after, DAY } from "#server/platform/clock";
import type { Database } from "#server/platform/database";
import { hashOf, randomToken } from "#server/platform/secrets";
import { freePort } from "../scripts/postgres.ts";
import { openTlsFront } from "../scripts/tls-front.ts";
import { expect, test } from "./support/market.ts";
import { openObservatory } from "./support/observatory.ts";
import { listPageKinds } from "./support/page-kinds.ts";

/** 100 is the grade A+; what is above it is given for more than that asks. */
const WANTED = 130;

// One after the other: they share the scorer.
test.describe.configure({ mode: "default", timeout: 180_000 });

for (const locale of LOCALES) {
  test(`the MDN HTTP Observatory gives every page ${WANTED} points or more, ${locale}`, async ({ db }) => {
    const scoreOf = await openObservatory(process.env.TEST_TLS_ORIGIN ?? "");
    // The demo's own pages are served at the demo market only, which never stands behind TLS.
    const kinds = (await listPageKinds(db)).filter(({ address }) => !address.page.startsWith("/demo"));
    const cookies = new Map<string, string>();
    const poor: unknown[] = [];
    for (const { address, as, status = 200 } of kinds) {
      const cookie = cookies.get(as) ?? (await cookieOf(db, as));
      cookies.set(as, cookie);
      const path = pathOf(locale, address);
      const judged = await scoreOf(path, cookie);
      if (judged.score < WANTED || judged.status !== status) poor.push({ path, as, ...judged });
    }
    expect(poor).toEqual([]);
  });
}

test("the scorer notices when our headers are lacking", async () => {
  const behind = Number(process.env.TEST_UNDEFENDED_PORT) + DEFENCES.indexOf("security headers");
  const port = await freePort(3_380);
  const closeFront = await openTlsFront(port, behind, new URL(process.env.TEST_ORIGIN ?? "").host);
  const scoreOf = await openObservatory(`https://localhost:${port}`);
  const { status, score } = await scoreOf("/", "");
  await closeFront();
  expect(status).toBe(200);
  expect(score).toBeLessThan(100);
});

/** The cookie of somebody who is signed in behind TLS; a visitor has none. */
async function cookieOf(db: Database, name: string): Promise<string> {
  if (name === "") return "";
  const { id } = await db.person.findFirstOrThrow({ where: { name }, select: { id: true } });
  const token = randomToken();
  const now = new Date();
  const times = { createdAt: now, seenAt: now, expiresAt: after(now, DAY) };
  await db.session.create({ data: { tokenHash: hashOf(token), personId: id, ...times } });
  return `__Host-authjs.session-token=${token}`;
}
