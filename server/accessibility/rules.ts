/** A check of the site's accessibility, in the fields that a statement must have. Its words lie in accessibility.json. */
export type Assessment = {
  /** The last day on which all of it was looked at. */
  assessedOn: string;
  result: "full" | "partly" | "none";
  methods: readonly string[];
  /** What is known to fail, and the criteria of WCAG 2.2 that it touches. */
  failures: readonly { key: string; criteria: readonly string[] }[];
};

export const ASSESSMENT = {
  assessedOn: "2026-11-22",
  result: "partly",
  methods: ["automatic", "keyboard", "narrow", "noScript", "contrast"],
  failures: [
    { key: "people", criteria: [] },
    { key: "screenReaders", criteria: ["4.1.2"] },
    { key: "easyLanguage", criteria: ["3.1.5"] },
    { key: "signLanguage", criteria: ["1.2.6"] },
    { key: "foreignFiles", criteria: ["1.1.1", "1.3.1"] },
    { key: "oneLanguage", criteria: ["3.1.2"] },
  ],
} as const satisfies Assessment;

/** A statement is renewed every twelve months; an older one says nothing about the site of today. */
export function isOutdated({ assessedOn }: Pick<Assessment, "assessedOn">, now: Date): boolean {
  const over = new Date(`${assessedOn}T00:00:00Z`);
  over.setUTCFullYear(over.getUTCFullYear() + 1);
  return now >= over;
}
