import type { Database } from "#server/platform/database";
import { people } from "./people.ts";

/** Places the demo market through the ordinary commands, once. */
export async function plantMarket(db: Database): Promise<void> {
  if ((await db.person.count()) > 0) return;
  for (const person of people) {
    const { address, name, locale, part, platformRoles } = person;
    const made = await db.person.create({
      data: { address, name, locale, demoPartLv: part.lv, demoPartEn: part.en, createdAt: new Date() },
    });
    await db.platformRole.createMany({ data: platformRoles.map((role) => ({ personId: made.id, role, grantedAt: new Date() })) });
  }
}
