import { z } from "zod";

/** The six ways in which the market says no. All else is either wrong input (Zod's) or a bug. */
export type RefusalKind = "unauthenticated" | "not-found" | "forbidden" | "conflict" | "too-many" | "unavailable";

/**
 * A refusal. Its reason is a key in public/locales/<lang>/errors.json: the person's text and the log's text are apart.
 * `params` fill the message's places.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  readonly reason: string;
  readonly params: Record<string, string | number>;

  constructor(kind: RefusalKind, reason: string, params: Record<string, string | number> = {}) {
    super(`${kind}: ${reason}`);
    this.kind = kind;
    this.reason = reason;
    this.params = params;
  }
}

export const notFound = (reason = "notFound") => new Refusal("not-found", reason);
export const forbidden = (reason = "forbidden") => new Refusal("forbidden", reason);
export const conflict = (reason: string, params?: Record<string, string | number>) => new Refusal("conflict", reason, params);

/** Wrong input that only a look into the database can tell; it reads like Zod's own. */
export function wrongInput(field: string, reason: string): z.ZodError {
  // Not ZodError: only the "real" one is an Error, and tRPC passes on nothing else as a cause.
  return new z.ZodRealError([{ code: "custom", path: [field], message: reason, input: undefined }]);
}

/** What is wrong with one field: a message key and what fills its places. */
export type Problem = { field: string; reason: string; params: Record<string, string | number> };

/** Translates Zod's issues into message keys. Keys written in a schema pass; Zod's own texts become general ones. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ field: issue.path.join("."), ...reasonOf(issue) }));
}

function reasonOf(issue: z.core.$ZodIssue): Omit<Problem, "field"> {
  if (/^[a-z][A-Za-z]+$/.test(issue.message)) return { reason: issue.message, params: {} };
  if (issue.code === "too_big")
    return { reason: issue.origin === "string" ? "tooLong" : "tooMuch", params: { max: Number(issue.maximum) } };
  if (issue.code === "too_small")
    return { reason: issue.origin === "string" ? "tooShort" : "tooLittle", params: { min: Number(issue.minimum) } };
  if (issue.code === "invalid_value") return { reason: "chooseOne", params: {} };
  return { reason: "invalidValue", params: {} };
}
