import { MINUTE, SECOND } from "#server/platform/clock";
import { sealOf } from "#server/platform/secrets";

/** Long enough for slow rural mail, short enough to be worthless in an old mailbox. */
export const CODE_LIFE = 10 * MINUTE;

/** After five wrong tries a code is dead: 40 bits against five guesses. */
export const CODE_TRIES = 5;

/** Two presses within ten seconds are one: nobody has read a mail and come back meanwhile. */
export const PRESS_AGAIN = 10 * SECOND;

/** No 0, O, 1 or I: nobody has to wonder what is meant. */
const SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** The code of a sign-in: eight signs, derived from its id and our secret, so that it is stored nowhere. */
export function codeOf(signInId: string): string {
  const bytes = sealOf("sign-in code", signInId).subarray(0, 8);
  return [...bytes].map((byte) => SIGNS[byte % SIGNS.length]).join("");
}

/** "ABCD EFGH": two groups are easier to carry over by eye. */
export function inGroups(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** A code as typed: small letters, spaces and dashes are no mistakes. */
export function typedCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}

/** What the browser that asked holds, so that nobody else can spend the code. */
export function browserKeyOf(signInId: string): string {
  return `${signInId}.${sealOf("sign-in browser", signInId).toString("base64url")}`;
}
