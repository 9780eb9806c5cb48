import { z } from "zod";
import { LOCALES } from "#server/i18n/locales";
import { nameSchema } from "#server/platform/text";
import { canonicalAddress } from "./rules.ts";

/** An e-mail address as typed; comes out canonical. */
export const addressSchema = z
  .string()
  .max(320, "writeAddress")
  .transform((typed, check) => {
    const address = canonicalAddress(typed);
    if (address !== null) return address;
    check.addIssue({ code: "custom", message: "writeAddress" });
    return z.NEVER;
  });

/** 80: a long name with two surnames. */
const personName = nameSchema({ max: 80, reason: "writeYourName" });

export const describeSchema = z.strictObject({ name: personName, locale: z.enum(LOCALES, "chooseLanguage") });
