import { randomBytes } from "node:crypto";
import { env } from "#server/platform/env";

/** A visitor's page: our style, letters and pictures, forms to ourselves, and no script at all. Nothing in it is anybody's own, so it may be kept. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "style-src 'self'",
  "font-src 'self'",
  // The belt under the header is drawn within our style itself.
  "img-src 'self' data:",
  // No script of a page asks for anything; tools that judge a page from within may read robots.txt.
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/** What is no page shows nothing and is shown in nothing. */
export const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * A signed-in person's page: besides, the scripts that carry this answer's nonce, and what these bring along through the one gate of
 * Trusted Types (trusted-scripts.ts).
 */
export function scriptPolicy(nonce: string): string {
  return `${PAGE_POLICY}; script-src 'nonce-${nonce}' 'strict-dynamic'; trusted-types default`;
}

export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** What every answer carries. On https the browser is told to come by https only, for two years. */
export function securityHeaders(): Record<string, string> {
  const secure = env().ORIGIN.startsWith("https:") ? { "Strict-Transport-Security": "max-age=63072000" } : {};
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ...secure,
  };
}
