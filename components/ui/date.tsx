const ZONE = "Europe/Riga";

type DateTextProps = { at: Date | string; locale: string /** Adds the hour and minute. */; time?: boolean | undefined };

/** A day as people in Latvia write it: "2026. gada 3. oktobris", in Riga's time. */
export function DateText({ at, locale, time = false }: DateTextProps) {
  const moment = new Date(at);
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "long",
    ...(time ? { timeStyle: "short" } : {}),
    timeZone: ZONE,
  });
  return <time dateTime={time ? moment.toISOString() : dayOf(moment)}>{format.format(moment)}</time>;
}

/** The calendar day in Riga: 2026-10-03. */
function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(moment);
}
