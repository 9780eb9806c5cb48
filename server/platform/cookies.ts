import { env } from "./env.ts";

export type CookieToSet = { name: string; value: string; maxAgeSeconds: number };

/** Cookies of one exchange: what came in, and what the answer sets. */
export type CookieJar = {
  read: (name: string) => string | undefined;
  set: (cookie: CookieToSet) => void;
  /** What the answer must carry. */
  toSet: CookieToSet[];
};

export function cookieJar(header: string | null): CookieJar {
  const came = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0) came.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  const toSet: CookieToSet[] = [];
  return { read: (name) => came.get(name), set: (cookie) => void toSet.push(cookie), toSet };
}

/** On https the browser itself refuses to let another host or path write a cookie of this name. */
export function cookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name;
}

/** The Set-Cookie line: never readable by script, never sent along by foreign sites' posts. An age of 0 takes it away. */
export function cookieLine(cookie: CookieToSet): string {
  const secure = isSecure() ? "; Secure" : "";
  return `${cookie.name}=${cookie.value}; Path=/; Max-Age=${cookie.maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

function isSecure(): boolean {
  return env().ORIGIN.startsWith("https:");
}
