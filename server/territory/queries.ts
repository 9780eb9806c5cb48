import type { Context } from "#server/platform/context";
import type { Reader } from "#server/platform/database";
import { byName, locativeOf, MUNICIPALITY_KINDS, nameOf, shortNameOf } from "./rules.ts";

/** `locative` is "Kurzemē" in Latvian; in English the bare name, before which a message puts its "in". */
export type Region = { code: string; name: string; locative: string };
export type Municipality = Region & { region: { code: string; name: string } };

type Asked = Pick<Context, "db" | "locale">;

const namesSelect = { code: true, nameLv: true, nameEn: true, shortLv: true, shortEn: true, locativeLv: true } as const;

/** The five planning regions by their short names. */
export async function listRegions({ db, locale }: Asked): Promise<Region[]> {
  const found = await db.territory.findMany({ where: { kind: "region" }, select: namesSelect });
  const regions = found.map((region) => ({ code: region.code, name: shortNameOf(region, locale), locative: locativeOf(region, locale) }));
  return regions.sort(byName);
}

/** The municipalities of today: state cities and municipalities, each with its region. */
export async function listMunicipalities({ db, locale }: Asked): Promise<Municipality[]> {
  const found = await db.territory.findMany({
    where: { kind: { in: [...MUNICIPALITY_KINDS] }, parent: { kind: "region" } },
    select: { ...namesSelect, parent: { select: namesSelect } },
  });
  const municipalities = found.flatMap(({ parent, ...territory }) => {
    if (!parent) return [];
    const region = { code: parent.code, name: shortNameOf(parent, locale) };
    return [{ code: territory.code, name: nameOf(territory, locale), locative: locativeOf(territory, locale), region }];
  });
  return municipalities.sort(byName);
}

/** Whether a code is that of a municipality of today. */
export async function isMunicipality(reader: Reader, code: string): Promise<boolean> {
  return (await reader.territory.count({ where: { code, kind: { in: [...MUNICIPALITY_KINDS] } } })) > 0;
}

/** How many of these codes are places where somebody can work today: the country, its regions and its municipalities. */
export function countAreas(reader: Reader, codes: string[]): Promise<number> {
  return reader.territory.count({ where: { code: { in: codes }, kind: { in: ["country", "region", ...MUNICIPALITY_KINDS] } } });
}
