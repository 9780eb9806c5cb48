import { z } from "zod";
import { daySchema } from "#server/platform/day";
import { nameSchema, proseSchema } from "#server/platform/text";
import { ABOUT_LENGTH, faultOfNumber, ORGANISATION_TYPES, typedNumber, WORDS_LENGTH } from "./rules.ts";

/** 120: the longest official name among the market's first organisations has 71 letters, and the stall card still holds it. */
const organisationName = nameSchema({ max: 120, min: 2, reason: "writeOrganisationName" });

/** 30: eleven digits with generous spacing. A personal code never comes out of here. */
const numberSchema = z
  .string()
  .max(30, "wrongNumber")
  .transform((typed, check) => {
    const number = typedNumber(typed);
    const fault = faultOfNumber(number);
    if (fault === null) return number;
    check.addIssue({ code: "custom", message: fault });
    return z.NEVER;
  });

/** 300: longer web addresses lead to single papers, not to an organisation. "www.…" is completed as people mean it. */
const webSchema = z
  .string()
  .max(300)
  .transform((typed) => (/^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "writeWebAddress" }).max(308));

/** 10: our longest code is "vidzeme"; ATVK codes have seven digits. */
const territoryCodeSchema = z.string().min(1, "chooseMunicipality").max(10, "chooseMunicipality");

/** 60: 42 municipalities, five regions and the whole country, all ticked at once. */
const areasSchema = z.array(territoryCodeSchema).max(60);

const description = {
  name: organisationName,
  nameEn: organisationName.nullable(),
  type: z.enum(ORGANISATION_TYPES, "chooseType"),
  registrationNumber: numberSchema.nullable(),
  seatCode: territoryCodeSchema,
  serviceAreas: areasSchema,
  /** The same, from the second list of the form: one list of 48 is too long to read. */
  serviceMunicipalities: areasSchema.default([]),
  about: proseSchema({ max: ABOUT_LENGTH, reason: "writeAbout" }),
  aboutEn: proseSchema({ max: ABOUT_LENGTH }).nullable(),
  web: webSchema.nullable(),
  umbrellaId: z.uuid().nullable(),
};

/** Counted up with each change: who writes on an old version is told, and overwrites nothing. */
const version = z.number().int().min(1).max(1_000_000);

/** 3: "ok" says nothing. */
const words = (reason: string) => proseSchema({ max: WORDS_LENGTH, min: 3, reason });

export const foundSchema = z.strictObject(description);
export const describeSchema = z.strictObject({ id: z.uuid(), version, ...description });
export const idSchema = z.strictObject({ id: z.uuid() });
/** 80: our slugs end at 60 letters and a suffix. */
export const slugSchema = z.strictObject({ slug: z.string().min(1).max(80) });
export const confirmSchema = z.strictObject({ id: z.uuid(), version, how: words("sayHow"), until: daySchema.nullable() });
export const sendBackSchema = z.strictObject({ id: z.uuid(), wish: words("sayWish") });
export const suspendSchema = z.strictObject({ id: z.uuid(), reason: words("sayWhy") });
