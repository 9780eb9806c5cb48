import { DEFAULT_LOCALE, LOCALES, type Locale } from "./locales.ts";

/** Every page: its folder's path in app/[locale], and how its address reads in each language. */
export const PAGES = {
  "/": { lv: "/", en: "/" },
  "/initiatives": { lv: "/pieredze", en: "/initiatives" },
  "/initiatives/[slug]": { lv: "/pieredze/[slug]", en: "/initiatives/[slug]" },
  "/initiatives/[slug]/ask": { lv: "/pieredze/[slug]/jautat", en: "/initiatives/[slug]/ask" },
  "/organisations/[slug]": { lv: "/org/[slug]", en: "/organisations/[slug]" },
  "/sign-in": { lv: "/ienakt", en: "/sign-in" },
  "/sign-in/code": { lv: "/ienakt/kods", en: "/sign-in/code" },
  "/invitations/[token]": { lv: "/ielugums/[token]", en: "/invitations/[token]" },
  "/readability": { lv: "/lasamiba", en: "/readability" },
  "/accessibility": { lv: "/pieklustamiba", en: "/accessibility" },
  "/privacy": { lv: "/privatums", en: "/privacy" },
  "/demo": { lv: "/demo", en: "/demo" },
  "/demo/mails": { lv: "/demo/pasts", en: "/demo/mails" },
  "/demo/mails/[id]": { lv: "/demo/pasts/[id]", en: "/demo/mails/[id]" },
  "/desk": { lv: "/darbs", en: "/desk" },
  "/desk/account": { lv: "/konts", en: "/desk/account" },
  "/desk/initiatives/new": { lv: "/darbs/pieredze/jauna", en: "/desk/initiatives/new" },
  "/desk/initiatives/[id]": { lv: "/darbs/pieredze/[id]", en: "/desk/initiatives/[id]" },
  "/desk/initiatives/[id]/check": { lv: "/darbs/pieredze/[id]/parbaude", en: "/desk/initiatives/[id]/check" },
  "/desk/initiatives/[id]/withdraw": { lv: "/darbs/pieredze/[id]/atsaukt", en: "/desk/initiatives/[id]/withdraw" },
  "/desk/initiatives/[id]/part/[part]": { lv: "/darbs/pieredze/[id]/dala/[part]", en: "/desk/initiatives/[id]/part/[part]" },
  "/desk/organisations/new": { lv: "/darbs/organizacijas/jauna", en: "/desk/organisations/new" },
  "/desk/organisations/[id]": { lv: "/darbs/organizacijas/[id]", en: "/desk/organisations/[id]" },
  "/desk/organisations/[id]/edit": { lv: "/darbs/organizacijas/[id]/labot", en: "/desk/organisations/[id]/edit" },
  "/desk/organisations/[id]/invite": { lv: "/darbs/organizacijas/[id]/uzaicinat", en: "/desk/organisations/[id]/invite" },
  "/desk/organisations/[id]/status": { lv: "/darbs/organizacijas/[id]/statuss", en: "/desk/organisations/[id]/status" },
  "/desk/organisations/[id]/members/[personId]": {
    lv: "/darbs/organizacijas/[id]/dalibnieki/[personId]",
    en: "/desk/organisations/[id]/members/[personId]",
  },
  "/desk/conversations": { lv: "/darbs/sarunas", en: "/desk/conversations" },
  "/desk/conversations/[id]": { lv: "/darbs/sarunas/[id]", en: "/desk/conversations/[id]" },
  "/office/moderation": { lv: "/darbs/moderacija", en: "/office/moderation" },
  "/office/moderation/initiatives/[id]": { lv: "/darbs/moderacija/pieredze/[id]", en: "/office/moderation/initiatives/[id]" },
  "/office/moderation/organisations/[id]": { lv: "/darbs/moderacija/organizacijas/[id]", en: "/office/moderation/organisations/[id]" },
  "/office/moderation/statuses/[id]": { lv: "/darbs/moderacija/statusi/[id]", en: "/office/moderation/statuses/[id]" },
  "/office/roles": { lv: "/darbs/lomas", en: "/office/roles" },
} as const satisfies Record<string, Record<Locale, string>>;

export type Page = keyof typeof PAGES;

/** A page with what fills its places, before any language is chosen. */
export type Address = { page: Page; params?: Record<string, string>; query?: Record<string, string | string[]>; anchor?: string };

/** The path of a page in a language: `pathOf("lv", { page: "/initiatives/[slug]", params: { slug } })` is "/pieredze/…". */
export function pathOf(locale: Locale, address: Address): string {
  const filled = PAGES[address.page][locale].replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(address.params?.[name] ?? ""));
  const prefix = locale === DEFAULT_LOCALE ? "" : `/${locale}`;
  const path = filled === "/" ? prefix || "/" : `${prefix}${filled}`;
  return `${path}${queryOf(address.query ?? {})}${address.anchor ? `#${address.anchor}` : ""}`;
}

function queryOf(query: Record<string, string | string[]>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

/** The language that a path is written in. */
export function localeOfPath(path: string): Locale {
  const first = path.split(/[/?#]/)[1] ?? "";
  return LOCALES.find((locale) => locale !== DEFAULT_LOCALE && locale === first) ?? DEFAULT_LOCALE;
}

/**
 * A path of our own site, or null: whatever names another host, another scheme or nothing sensible is no place to go to.
 * Read by the same parser that browsers use, then written anew.
 */
export function ownPath(text: string | null | undefined): string | null {
  if (!text?.startsWith("/")) return null;
  const base = "http://own.invalid";
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || url.origin !== base || url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
