import { z } from "zod";
import { addressSchema } from "#server/person/schema";
import { PLATFORM_ROLES } from "./rules.ts";

const roleSchema = z.enum(PLATFORM_ROLES, "chooseRole");

export const grantSchema = z.strictObject({ address: addressSchema, role: roleSchema });
export const revokeSchema = z.strictObject({ personId: z.uuid(), role: roleSchema });
