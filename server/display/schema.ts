import { z } from "zod";

export const TEXT_SIZES = ["m", "l", "xl"] as const;
export const THEMES = ["auto", "light", "dark", "contrast"] as const;

export const displaySchema = z.strictObject({ text: z.enum(TEXT_SIZES, "chooseOne"), theme: z.enum(THEMES, "chooseOne") });

/** How somebody wants to read. */
export type Display = z.output<typeof displaySchema>;
