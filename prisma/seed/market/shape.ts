/** The shapes in which the demo market is written down. The market is then placed through the ordinary commands. */

import type { CostRange, Duration, EndUserRole, InsightKind, Step } from "#server/initiative/rules";
import type { OrganisationType, StatusKind } from "#server/organisation/rules";
import type { TargetGroup } from "#server/target-group/rules";
import type { Theme } from "#server/theme/rules";

/** The same words in Latvian and in English. */
export type Two = { lv: string; en: string };

export type DemoPerson = {
  key: string;
  name: string;
  /** Always under the reserved .example domain, so that no mail can ever reach a stranger. */
  address: string;
  locale: "lv" | "en";
  /** Shown on the page that lists the demo people: who this is, in one line. */
  part: Two;
  /** Organisation slug and the person's place in it. */
  memberOf: { organisation: string; role: "owner" | "editor" | "viewer" }[];
  platformRoles: ("moderator" | "analyst" | "funder_editor" | "admin")[];
};

export type DemoOrganisation = {
  slug: string;
  name: Two;
  type: OrganisationType;
  registrationNumber: string | null;
  /** ATVK code of today's municipality. */
  seat: string;
  /** Codes of municipalities or planning regions ("kurzeme"), or "LV" for the whole country. */
  serviceAreas: string[];
  /** Two to four sentences; what part it plays. Markdown is not used here. At most 1,000 characters. */
  about: Two;
  web: string | null;
  /** Slug of the umbrella organisation. */
  umbrella: string | null;
  /** Confirmed by a moderator in the demo market. */
  confirmed: boolean;
  statuses: {
    kind: StatusKind;
    number: string | null;
    validFrom: string | null;
    validUntil: string | null;
    proofUrl: string;
    confirmed: boolean;
  }[];
};

export type DemoInitiative = {
  key: string;
  organisation: string;
  /** Key of the person who tells it: owner or editor of the organisation. */
  teller: string;
  /** At most 100 characters each. */
  title: Two;
  /** What came of it and what we advise. 200 to 1,500 characters each. */
  abstract: Two;
  /** ATVK code of today's municipality where it happens. */
  municipality: string;
  /** Parish, town or village in free words; at most 120 characters. */
  place: string;
  step: Step;
  /** ISO date on which it began. */
  startedOn: string | null;
  themes: Theme[];
  targetGroups: TargetGroup[];
  endUserRole: EndUserRole | null;
  /** At most 600 characters. */
  need: string;
  /** One to ten steps of at most 200 characters. */
  actions: string[];
  /** At most 1,000 characters each. */
  worked: string;
  notWorked: string | null;
  cost: CostRange;
  duration: Duration;
  /** Hours a week; null where it is not known. */
  hoursPerWeek: number | null;
  /** At most 300 characters each. */
  people: string | null;
  premises: string | null;
  /** At most 600 characters. */
  cautions: string | null;
  /** The report's four headings; each text at most 500 characters. */
  insights: { kind: InsightKind; text: string }[];
  /** Markdown subset (bold, lists, links; no headings, no pictures, no HTML), at most 10,000 characters. */
  fullText: string;
  links: { label: string; url: string }[];
  funding: { funder: string; programme: string; period: string | null; acknowledgement: string | null }[];
  /** ISO date on which it was published in the demo market (2026). */
  publishedOn: string;
};

export type DemoConversation = {
  /** Key of the initiative that is asked about. */
  initiative: string;
  /** Key of the person who asks, and the organisation on whose behalf. */
  asker: string;
  askerOrganisation: string;
  /** In turn; `by` is a person key: the asker or a member of the initiative's organisation. */
  messages: { by: string; on: string; text: string }[];
};
