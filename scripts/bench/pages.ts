import pg from "pg";
import { pathOf } from "#server/i18n/addresses";
import { exchange } from "./exchange.ts";

export type Page = { kind: string; path: string; status: number };

/** One page of every kind that visitors read; of initiatives and organisations the one that is longest. */
export async function listPages(ownerUrl: string, origin: string): Promise<Page[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ initiative: string; organisation: string }>(
    `SELECT i.slug AS initiative, o.slug AS organisation FROM "Initiative" i JOIN "Organisation" o ON o.id = i."organisationId" WHERE i.state = 'published'`,
  );
  await client.end();
  const initiatives = rows.map(({ initiative: slug }) => pathOf("lv", { page: "/initiatives/[slug]", params: { slug } }));
  const organisations = rows.map(({ organisation: slug }) => pathOf("lv", { page: "/organisations/[slug]", params: { slug } }));
  return [
    { kind: "home", path: pathOf("lv", { page: "/" }), status: 200 },
    { kind: "browse", path: pathOf("lv", { page: "/initiatives" }), status: 200 },
    { kind: "search", path: pathOf("lv", { page: "/initiatives", query: { q: "pārtika" } }), status: 200 },
    { kind: "initiative", path: await longestOf(origin, initiatives), status: 200 },
    { kind: "organisation", path: await longestOf(origin, organisations), status: 200 },
    { kind: "readability", path: pathOf("lv", { page: "/readability" }), status: 200 },
    { kind: "not found", path: "/tadas-lapas-nav", status: 404 },
  ];
}

async function longestOf(origin: string, paths: string[]): Promise<string> {
  let longest = { path: "", bytes: 0 };
  for (const path of new Set(paths)) {
    const { status, body } = await exchange(`${origin}${path}`);
    if (status === 200 && body.length > longest.bytes) longest = { path, bytes: body.length };
  }
  return longest.path;
}
