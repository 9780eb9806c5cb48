import { z } from "zod";

export const signInAsSchema = z.strictObject({ personId: z.uuid().max(36) });
