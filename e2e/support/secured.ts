import { expect } from "@playwright/test";
import type { Answer } from "./attacks.ts";

/** What every answer says, whatever it answers. */
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** By rule: the headers of every answer, a policy that begins with nothing, script by nonce at most, and no word of what we are made of. */
export function expectSecured(answer: Answer): void {
  expect(faultsIn(answer)).toEqual([]);
}

function faultsIn({ headers, status }: Answer): string[] {
  const missing = Object.entries(ALWAYS).filter(([name, value]) => headers.get(name) !== value);
  const telling = [...headers.keys()].filter((name) => /^(x-powered-by|server|x-nextjs-.*|access-control-.*)$/.test(name));
  const policy = headers.get("content-security-policy") ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
  // A picture may stand within our style; nothing else comes from anywhere but us.
  const open = /unsafe-|\*|https?:|data:|blob:|,/.test(policy.replace("img-src 'self' data:", ""));
  return [
    ...(status > 0 ? [] : ["no answer"]),
    ...missing.map(([name]) => `${name}: ${headers.get(name)}`),
    ...telling,
    ...(/^default-src 'none'; base-uri 'none'; form-action '(none|self)'; frame-ancestors 'none'/.test(policy) && !open ? [] : [policy]),
    ...(scripts === undefined || /^'nonce-[\w+/]{22}==' 'strict-dynamic'$/.test(scripts) ? [] : [scripts]),
  ];
}
