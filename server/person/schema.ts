import { z } from "zod";
import { LOCALES } from "#server/i18n/locales";
import { lineSchema } from "#server/platform/text";
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

/** 80: a long name with two surnames; it stands in mails to strangers, so it carries no link. */
const nameSchema = lineSchema({ max: 80, reason: "writeYourName" }).refine((name) => !/https?:|www\./i.test(name), "noLinkInName");

export const describeSchema = z.strictObject({ name: nameSchema, locale: z.enum(LOCALES, "chooseLanguage") });
