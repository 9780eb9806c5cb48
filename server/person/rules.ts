import { domainToASCII } from "node:url";
import { z } from "zod";

/** RFC 5321 allows 254; nobody's real address is longer. */
const ADDRESS_LENGTH = 254;

/**
 * An e-mail address in the one form in which we store and compare it: Unicode made plain, small letters, the domain in ASCII. Null
 * when it is none; then no mail server ever sees it. Judged after the change, so that no look-alike sign slips in by it.
 */
export function canonicalAddress(typed: string): string | null {
  const text = typed.normalize("NFKC").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  const domain = at > 0 ? domainToASCII(text.slice(at + 1)) : "";
  const address = `${text.slice(0, at)}@${domain}`;
  if (domain === "" || address.length > ADDRESS_LENGTH) return null;
  return z.email().safeParse(address).success ? address : null;
}

/** How a new person is called until they say: the part before the @. */
export function firstName(address: string): string {
  return address.slice(0, address.indexOf("@")).slice(0, 80);
}
