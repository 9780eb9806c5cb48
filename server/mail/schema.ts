import { z } from "zod";

export const readKeptSchema = z.strictObject({ id: z.uuid().max(36) });
