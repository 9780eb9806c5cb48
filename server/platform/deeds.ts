import type { Reader } from "./database.ts";

/** The last deed noted for a record, and the name of whoever did it while they are known. `among` names the deeds that count. */
export async function findLastDeed(
  reader: Reader,
  subjectId: string,
  among?: string[],
): Promise<{ deed: string; who: string | null } | null> {
  const last = await reader.auditEvent.findFirst({
    where: { subjectId, ...(among ? { deed: { in: among } } : {}) },
    orderBy: { at: "desc" },
    select: { personId: true, deed: true },
  });
  if (!last) return null;
  const person = last.personId && (await reader.person.findUnique({ where: { id: last.personId }, select: { name: true } }));
  return { deed: last.deed, who: person ? person.name : null };
}
