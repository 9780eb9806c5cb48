import { isIP } from "node:net";
import { env } from "./env.ts";
import { sealOf } from "./secrets.ts";

/** The header in which our own server process names the caller's address; a value from outside is thrown away there. */
export const ADDRESS_HEADER = "x-tirdzins-address";

/**
 * The caller's network as an opaque key: IPv4 by address, IPv6 by its /64, for a household holds them all. Hashed, so that no
 * address is stored.
 */
export function networkOf(headers: Headers): string {
  return sealOf("network", networkPart(headers.get(ADDRESS_HEADER) ?? ""))
    .toString("base64url")
    .slice(0, 22);
}

function networkPart(address: string): string {
  const plain = address.replace(/^::ffff:/, "");
  if (isIP(plain) !== 6) return plain;
  const [head = "", tail] = plain.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  const groups = [...left, ...middle, ...right].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}

/** The address that counts: the socket's, or with trusted proxies the one the outermost of them saw. */
export function addressOf(socketAddress: string | undefined, forwardedFor: string | undefined): string {
  const proxies = env().TRUSTED_PROXIES;
  const chain = (forwardedFor ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return (proxies > 0 ? chain.at(-proxies) : undefined) ?? socketAddress ?? "";
}
