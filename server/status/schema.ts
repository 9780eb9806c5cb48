import { z } from "zod";
import { STATUS_KINDS, WORDS_LENGTH } from "#server/organisation/rules";
import { daySchema } from "#server/platform/day";
import { lineSchema, proseSchema } from "#server/platform/text";

/** 500: long enough for the address of one entry in a register. Plain http could be changed on its way to the moderator. */
const proofSchema = z
  .string()
  .max(500)
  .transform((typed) => typed.trim())
  .pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: "writeProofAddress" }).max(500));

export const claimSchema = z.strictObject({
  organisationId: z.uuid(),
  kind: z.enum(STATUS_KINDS, "chooseStatus"),
  /** 60: numbers of decisions, with their dates and letters. */
  number: lineSchema({ max: 60 }).nullable(),
  validFrom: daySchema.nullable(),
  validUntil: daySchema.nullable(),
  proofUrl: proofSchema,
});

/** 3: "ok" says nothing. */
const words = (reason: string) => proseSchema({ max: WORDS_LENGTH, min: 3, reason });

export const confirmSchema = z.strictObject({ id: z.uuid(), how: words("sayHow") });
export const refuseSchema = z.strictObject({ id: z.uuid(), reason: words("sayWhy") });
export const idSchema = z.strictObject({ id: z.uuid() });
export const listSchema = z.strictObject({ organisationId: z.uuid() });
