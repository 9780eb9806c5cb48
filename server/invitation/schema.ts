import { z } from "zod";
import { roleSchema } from "#server/membership/schema";
import { addressSchema } from "#server/person/schema";

export const sendSchema = z.strictObject({ organisationId: z.uuid(), address: addressSchema, role: roleSchema });
/** 43 letters carry 256 bits. */
export const tokenSchema = z.strictObject({ token: z.string().min(1).max(60) });
export const idSchema = z.strictObject({ id: z.uuid() });
export const listSchema = z.strictObject({ organisationId: z.uuid() });
