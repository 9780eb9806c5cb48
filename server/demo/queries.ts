import { inLanguage } from "#server/i18n/worded";
import { nameIn } from "#server/organisation/rules";
import type { Context } from "#server/platform/context";
import { env } from "#server/platform/env";
import { notFound } from "#server/platform/errors";
import { DEMO_PEOPLE, isDemo } from "./policy.ts";

/** Whether the demo market stands here, so that pages can point to it. */
export function isOpen(): boolean {
  return isDemo(env());
}

/** The people of the demo market with their parts, by organisation and name. */
export async function listPeople(ctx: Context) {
  if (!isDemo(env())) throw notFound();
  const people = await ctx.db.person.findMany({
    where: DEMO_PEOPLE,
    select: {
      id: true,
      name: true,
      demoPartLv: true,
      demoPartEn: true,
      platformRoles: { select: { role: true }, orderBy: { role: "asc" } },
      memberships: { select: { role: true, organisation: { select: { name: true, nameEn: true } } }, orderBy: { createdAt: "asc" } },
    },
  });
  const told = people.map((person) => ({
    id: person.id,
    name: person.name,
    part: inLanguage(ctx.locale, person.demoPartLv ?? "", person.demoPartEn).text,
    platformRoles: person.platformRoles.map(({ role }) => role),
    memberships: person.memberships.map(({ role, organisation }) => ({ role, organisation: nameIn(ctx.locale, organisation) })),
  }));
  const { compare } = new Intl.Collator(ctx.locale);
  const houseOf = (person: (typeof told)[number]) => person.memberships[0]?.organisation ?? "";
  return told.toSorted((one, other) => compare(houseOf(one), houseOf(other)) || compare(one.name, other.name));
}
