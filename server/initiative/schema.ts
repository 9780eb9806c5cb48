import { z } from "zod";
import { lineSchema, proseSchema } from "#server/platform/text";

/** 100 letters: as Interreg's good practices have it; a card shows it whole. */
export const titleSchema = lineSchema({ max: 100, reason: "writeTitle" });

/** Which initiative, and the version that the writer saw. A million: nobody saves that often, and the column holds it. */
export const versioned = { id: z.uuid(), version: z.number().int().min(1).max(1_000_000) };

export const beginSchema = z.strictObject({ organisationId: z.uuid("chooseTellingOrganisation"), title: titleSchema });

export const handInSchema = z.strictObject({ ...versioned, consent: z.boolean().refine((given) => given, "tickConsent") });

export const decideSchema = z.strictObject(versioned);

/** 10 letters at least: "precizēt" alone helps nobody. 1,000: a moderator's wish, not a second story. */
export const askToChangeSchema = z.strictObject({ ...versioned, wish: proseSchema({ max: 1_000, min: 10, reason: "writeWish" }) });

/** The reason is shown to everybody where the initiative was: one or two sentences. */
export const withdrawSchema = z.strictObject({ ...versioned, reason: proseSchema({ max: 500, min: 10, reason: "writeReason" }) });

export const idSchema = z.strictObject({ id: z.uuid() });

/** Small Latin letters, digits and dashes. 120: above the longest address that `slugOf` makes. */
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+$/);

export const slugSchema = z.strictObject({ slug });
