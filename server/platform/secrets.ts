import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.ts";

/** 256 random bits, in letters fit for cookies and links. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hex: how tokens are stored and compared. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A keyed hash for one purpose; purposes never mix. */
export function sealOf(purpose: string, text: string): Buffer {
  return createHmac("sha256", env().AUTH_SECRET).update(`${purpose}\n${text}`).digest();
}

/** Compares in constant time. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(hashOf(one)), Buffer.from(hashOf(other))];
  return timingSafeEqual(a, b);
}

/** The token that forms of one session carry. */
export function formTokenOf(sessionId: string): string {
  return sealOf("form", sessionId).toString("base64url");
}
