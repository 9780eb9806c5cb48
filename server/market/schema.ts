import { z } from "zod";

/** 120: above the longest address word that we make of an organisation's name. */
export const organisationSchema = z.strictObject({ slug: z.string().max(120) });
