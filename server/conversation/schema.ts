import { z } from "zod";
import { slug } from "#server/initiative/schema";
import { proseSchema } from "#server/platform/text";

/** 4,000 letters: two pages of paper, far more than one question needs; a novel belongs elsewhere. */
export const TEXT_LENGTH = 4_000;

export const readAskingSchema = z.strictObject({ slug });

/** Ten letters: "Vai nāk?" is no question that a stranger can answer. */
export const askSchema = z.strictObject({
  slug,
  organisationId: z.uuid("chooseOrganisation").max(36),
  text: proseSchema({ max: TEXT_LENGTH, min: 10, reason: "writeQuestion" }),
});

export const answerSchema = z.strictObject({ id: z.uuid().max(36), text: proseSchema({ max: TEXT_LENGTH, reason: "writeAnswer" }) });

/** Pages beyond the thousandth hold nothing. */
const pageSchema = z.number().int().min(1).max(1_000).default(1);

export const listSchema = z.strictObject({ page: pageSchema }).prefault({});

export const readSchema = z.strictObject({ id: z.uuid().max(36), page: pageSchema });

/** `until` is the last message that the person was shown: what came after it stays unread. */
export const markReadSchema = z.strictObject({ id: z.uuid().max(36), until: z.uuid().max(36) });
