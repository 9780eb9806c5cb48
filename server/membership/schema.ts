import { z } from "zod";
import { MEMBERSHIP_ROLES } from "./rules.ts";

export const roleSchema = z.enum(MEMBERSHIP_ROLES, "chooseRole");
export const listSchema = z.strictObject({ organisationId: z.uuid() });
export const memberSchema = z.strictObject({ organisationId: z.uuid(), personId: z.uuid() });
export const changeRoleSchema = z.strictObject({ organisationId: z.uuid(), personId: z.uuid(), role: roleSchema });
