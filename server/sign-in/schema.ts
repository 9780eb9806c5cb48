import { z } from "zod";
import { addressSchema } from "#server/person/schema";

/** `next` is a path of ours; what is none is not followed. 500: longer than any of our addresses with filters. */
export const askSchema = z.strictObject({ address: addressSchema, next: z.string().max(500).optional() });

/** 20: eight signs with generous spacing. */
export const confirmSchema = z.strictObject({ code: z.string().min(1, "writeCode").max(20, "wrongCode") });
