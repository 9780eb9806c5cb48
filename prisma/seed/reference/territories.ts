import { readFileSync } from "node:fs";
import type { Transaction } from "#server/platform/database";

type Row = {
  code: string;
  kind: "country" | "planning_region" | "state_city" | "municipality" | "former" | "town";
  nameLv: string;
  nameEn: string;
  locativeLv: string;
  shortLv: string;
  shortEn: string;
  parent: string | null;
  validFrom: string | null;
  validUntil: string | null;
  successors: { code: string; part: string | null }[];
};

const rows: Row[] = JSON.parse(readFileSync("prisma/seed/reference/territories.json", "utf8"));

/** Plants every place of Latvia and what became of the former ones. What is there already is brought up to date. */
export async function plantTerritories(tx: Transaction): Promise<void> {
  const known = await tx.territory.count();
  if (known === rows.length) return;
  for (const row of rows) {
    const { successors: _, parent, kind, validFrom, validUntil, ...names } = row;
    const data = {
      ...names,
      kind: kind === "planning_region" ? ("region" as const) : kind,
      parentCode: parent,
      validFrom: day(validFrom),
      validUntil: day(validUntil),
    };
    await tx.territory.upsert({ where: { code: row.code }, create: data, update: data });
  }
  const successions = rows.flatMap((row) => row.successors.map(({ code, part }) => ({ formerCode: row.code, successorCode: code, part })));
  await tx.territorySuccession.createMany({ data: successions, skipDuplicates: true });
}

function day(text: string | null): Date | null {
  return text === null ? null : new Date(`${text}T00:00:00Z`);
}
