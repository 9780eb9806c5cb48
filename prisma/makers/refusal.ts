import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { problemsOf, Refusal } from "#server/platform/errors";

/** What a call came to: "done", "conflict alreadyDecided", or the wrong fields with their reasons: "need writeNeed, cost chooseCost". */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  const cause = await causeOf(call);
  if (cause === null) return "done";
  if (cause instanceof Refusal) return `${cause.kind} ${cause.reason}`;
  if (!(cause instanceof z.ZodError)) return String(cause);
  const problems = problemsOf(cause).map(({ field, reason }) => `${field} ${reason}`);
  return problems.join(", ");
}

/** Only the reason of a refusal, or of the first wrong field; "none" when the call was not refused. */
export async function reasonOf(call: Promise<unknown>): Promise<string> {
  const cause = await causeOf(call);
  if (cause === null) return "none";
  if (cause instanceof Refusal) return cause.reason;
  return cause instanceof z.ZodError ? (cause.issues[0]?.message ?? "") : String(cause);
}

async function causeOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof TRPCError ? error.cause : error;
}
