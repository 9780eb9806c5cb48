import { z } from "zod";

const IN_RIGA = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Riga", year: "numeric", month: "2-digit", day: "2-digit" });

/** The day that it is in Riga at a moment, "2026-11-22". */
export function dayInRiga(moment: Date): string {
  return IN_RIGA.format(moment);
}

/** A day as the database keeps it: midnight of no particular place. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A day as typed, "2026-11-22" from a date field or "22.11.2026." by hand; null when there is no such day. */
export function typedDay(typed: string): string | null {
  const byHand = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/.exec(typed.trim());
  const day = byHand ? `${byHand[3]}-${byHand[2]?.padStart(2, "0")}-${byHand[1]?.padStart(2, "0")}` : typed.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = dateOf(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** A day between 1990, before which no paper of ours was made, and 2100. 20: the longest way to type one, with spaces. */
export const daySchema = z
  .string()
  .max(20, "writeDay")
  .transform((typed, check) => {
    const day = typedDay(typed);
    if (day !== null && day >= "1990-01-01" && day < "2100-01-01") return day;
    check.addIssue({ code: "custom", message: "writeDay" });
    return z.NEVER;
  });
