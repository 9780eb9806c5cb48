import { z } from "zod";

/** Control signs and halves of letters: PostgreSQL stores none of them, and nobody types them. */
const UNSTORABLE = /\p{Cs}|[\u0000-\u0008\u000b-\u001f\u007f]/gu;

function clean(text: string): string {
  return text.normalize("NFC").replace(UNSTORABLE, "").trim();
}

/** A text of several lines. */
export const words = (max: number) => z.string().overwrite(clean).max(max);

/** A text that stands in one line: what was pasted with line ends becomes one. */
export const line = (max: number) => z.string().overwrite((text) => clean(text).replace(/\s+/g, " ")).max(max);

/** 100 letters: as Interreg's good practices have it; a card shows it whole. */
export const titleSchema = line(100).min(1, "writeTitle");

/** Which initiative, and the version that the writer saw. A million: nobody saves that often, and the column holds it. */
export const versioned = { id: z.uuid(), version: z.number().int().min(1).max(1_000_000) };

export const beginSchema = z.strictObject({ organisationId: z.uuid("chooseOrganisation"), title: titleSchema });

export const handInSchema = z.strictObject({ ...versioned, consent: z.boolean().refine((given) => given, "tickConsent") });

export const decideSchema = z.strictObject(versioned);

/** 10 letters at least: "precizēt" alone helps nobody. 1,000: a moderator's wish, not a second story. */
export const askToChangeSchema = z.strictObject({ ...versioned, wish: words(1_000).min(10, "writeWish") });

/** The reason is shown to everybody where the initiative was: one or two sentences. */
export const withdrawSchema = z.strictObject({ ...versioned, reason: words(500).min(10, "writeReason") });

export const oneSchema = z.strictObject({ id: z.uuid() });

/** 120: above the longest address that `slugOf` makes. */
export const slugSchema = z.strictObject({ slug: z.string().max(120) });

export const nothing = z.strictObject({}).optional();
