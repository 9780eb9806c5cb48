import type { Locale } from "#server/i18n/locales";
import { inLanguage } from "#server/i18n/worded";
import { slugFrom } from "#server/platform/slug";

export const ORGANISATION_TYPES = [
  "association",
  "foundation",
  "religious",
  "umbrella",
  "informal",
  "social_enterprise",
  "municipality",
  "social_service",
  "municipal_institution",
  "planning_region",
  "ministry",
  "state_institution",
  "company",
  "finance_institution",
  "education_institution",
  "trade_union",
  "international",
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** Public benefit (sabiedriskā labuma organizācija), social enterprise, signatory of the memorandum with the Cabinet. */
export const STATUS_KINDS = ["public_benefit", "social_enterprise", "memorandum"] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** Four sentences, read in half a minute; more belongs on the organisation's own site. */
export const ABOUT_LENGTH = 1_000;

/** A moderator says what was looked at and where, or what is missing; a letter belongs into the mail. */
export const WORDS_LENGTH = 500;

export type OrganisationState = "unverified" | "pending" | "verified" | "suspended";

/** A support group has no number, and a partner abroad stands in another country's register. */
export function expectsNumber(type: OrganisationType): boolean {
  return type !== "informal" && type !== "international";
}

/** A registration number as typed: spaces, dashes and the "LV" of tax papers are no mistakes. */
export function typedNumber(typed: string): string {
  return typed.replace(/[\s-]/g, "").replace(/^LV/i, "");
}

const WEIGHTS = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6];

/**
 * What is wrong with a registration number, or null: eleven digits, the first from 4 to 9, the last one a check on the others.
 * Eleven digits that begin lower are a person's code, which is nobody's number here and is kept nowhere.
 */
export function faultOfNumber(number: string): "personalCode" | "wrongNumber" | null {
  if (/^[0-3]\d{10}$/.test(number)) return "personalCode";
  if (!/^[4-9]\d{10}$/.test(number)) return "wrongNumber";
  const digits = [...number].map(Number);
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
  // Modulo of a negative number is negative in JavaScript: 14 is 3 and one round more. A check of ten has no digit and fits none.
  return (14 - (sum % 11)) % 11 === digits[10] ? null : "wrongNumber";
}

/** The last part of the address: "Cerību stariņš" is "ceribu-starins". */
export function slugOf(name: string): string {
  return slugFrom(name, "organizacija");
}

/** The tag of its page among those that are kept for visitors. */
export function organisationTag(slug: string): string {
  return `organisation/${slug}`;
}

/** Who works in all of Latvia need not name its parts. */
export function tidyAreas(codes: string[]): string[] {
  return codes.includes("LV") ? ["LV"] : [...new Set(codes)];
}

type Confirmation = { state: OrganisationState; confirmedUntil: Date | null };

/** Confirmed by a moderator, and that not run out: it holds until the end of its last day. `today` is Riga's, "2026-11-22". */
export function isConfirmed(organisation: Confirmation, today: string): boolean {
  return organisation.state === "verified" && holdsOn(organisation.confirmedUntil, today);
}

/** Whether something without an end, or with this last day, still holds on a day. */
export function holdsOn(lastDay: Date | null, today: string): boolean {
  return lastDay === null || lastDay.toISOString().slice(0, 10) >= today;
}

/** May be handed to a moderator: when nobody has looked yet, when it was sent back, when the confirmation has run out. */
export function canBeSubmitted(organisation: Confirmation, today: string): boolean {
  return organisation.state === "unverified" || (organisation.state === "verified" && !isConfirmed(organisation, today));
}

/** A moderator confirms what was handed in, and prolongs what was confirmed before. */
export function canBeConfirmed({ state }: Pick<Confirmation, "state">): boolean {
  return state === "pending" || state === "verified";
}

type Identity = { name: string; type: OrganisationType; registrationNumber: string | null; umbrellaId: string | null };

/** A moderator confirmed this name, type, number and umbrella; another one has to be looked at anew. */
export function changesIdentity(before: Identity, after: Identity): boolean {
  const parts: (keyof Identity)[] = ["name", "type", "registrationNumber", "umbrellaId"];
  return parts.some((part) => before[part] !== after[part]);
}

/** Twenty letters: enough to say what the moderator saw where no number speaks for an organisation that should have one. */
const WORDS_INSTEAD = 20;

/** Whether the moderator's words are proof enough. */
export function wordsSuffice(organisation: Pick<Identity, "type" | "registrationNumber">, how: string): boolean {
  return organisation.registrationNumber !== null || !expectsNumber(organisation.type) || how.length >= WORDS_INSTEAD;
}

type Named = { name: string; nameEn: string | null };

/** What an organisation is called in the reader's language. */
export function nameIn(locale: Locale, { name, nameEn }: Named): string {
  return inLanguage(locale, name, nameEn).text;
}

/** An organisation as others name it, and where its page is. */
export function named(locale: Locale, row: Named & { slug: string }) {
  const { text, lang } = inLanguage(locale, row.name, row.nameEn);
  return { slug: row.slug, name: text, nameLang: lang };
}
