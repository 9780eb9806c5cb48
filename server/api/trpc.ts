import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Address } from "#server/i18n/addresses";
import { type Actor, hasPlatformRole, isSignedIn, type PlatformRole, type SignedIn } from "#server/platform/actor";
import type { Context } from "#server/platform/context";
import { problemsOf, Refusal, type RefusalKind, wrongInput } from "#server/platform/errors";
import { charge, type LimitName } from "#server/platform/limits";
import { logBug } from "#server/platform/log";

/** Whom a procedure is for. */
export type Audience = "everyone" | "people" | "members" | "moderators" | "admins";

/** Where a plain form goes after its deed: a page with the message that greets there, or a path of ours that was kept. */
export type Onward = (Address & { said?: string }) | { path: string };

type Meta = {
  audience?: Audience;
  /** Charged once a call, by person or by network. */
  limit?: LimitName;
  /** Makes a mutation a form deed: where the browser goes with the deed's answer. `never` lets each router name its own answer. */
  form?: { onward: (answer: never, input: never) => Onward };
};

const codes = {
  unauthenticated: "UNAUTHORIZED",
  "not-found": "NOT_FOUND",
  forbidden: "FORBIDDEN",
  conflict: "CONFLICT",
  "too-many": "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const satisfies Record<RefusalKind, TRPCError["code"]>;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      message: error.code,
      code: shape.code,
      data: { code: error.code, httpStatus: shape.data.httpStatus, ...told(error) },
    }),
  });

/** What the other side may know: the reason's key, wrong fields, or a reference number. Never a stack, a path or a query. */
function told(error: TRPCError): Record<string, unknown> {
  const { cause } = error;
  if (cause instanceof Refusal) return { reason: cause.reason, params: cause.params };
  if (cause instanceof z.ZodError) return { reason: "wrongInput", problems: problemsOf(cause) };
  if (cause instanceof Bug) return { reason: "bug", reference: cause.reference };
  return { reason: "invalidRequest" };
}

/** Something of ours broke; logged under this reference. */
export class Bug extends Error {
  readonly reference: string;
  constructor(reference: string, cause: unknown) {
    super(`bug ${reference}`, { cause });
    this.reference = reference;
  }
}

/** Refusals become the API's codes; wrong input passes; all else is a bug: logged, and told by its reference only. */
const translating = t.middleware(async ({ next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  if (error.cause instanceof Refusal) throw new TRPCError({ code: codes[error.cause.kind], cause: error.cause });
  if (error.cause instanceof z.ZodError) throw new TRPCError({ code: "BAD_REQUEST", cause: error.cause });
  if (error.code !== "INTERNAL_SERVER_ERROR") throw error;
  if (error.cause instanceof Bug) throw error;
  const reference = logBug(`bug in ${path}`, error.cause ?? error);
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new Bug(reference, error.cause ?? error) });
});

/** The one sign that no database stores stands in nobody's words: a call that has it is wrong, whatever its schema would say. */
const readable = t.middleware(async ({ getRawInput, next }) => {
  const waiting = [await getRawInput()];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === "string" && one.includes("\u0000")) throw wrongInput("", "invalidValue");
    if (typeof one === "object" && one !== null) waiting.push(...Object.values(one));
  }
  return next();
});

const limiting = t.middleware(async ({ ctx, meta, next, type }) => {
  const key = isSignedIn(ctx.actor) ? ctx.actor.personId : ctx.network;
  if (type === "mutation") await charge(isSignedIn(ctx.actor) ? "writing" : "visiting", key);
  if (meta?.limit) await charge(meta.limit, key);
  return next();
});

/** Lets pass whom the procedure is for. An unknown visitor may sign in; a known person of another audience is refused. */
function letting(fits: (actor: SignedIn) => boolean) {
  return t.middleware(async ({ ctx, next }) => {
    const actor = signedIn(ctx.actor);
    if (!fits(actor)) throw new Refusal("forbidden", "forbidden");
    return next({ ctx: { ...ctx, actor } });
  });
}

function signedIn(actor: Actor): SignedIn {
  if (!isSignedIn(actor)) throw new Refusal("unauthenticated", "signInFirst");
  return actor;
}

const withRole = (role: PlatformRole) => letting((actor) => hasPlatformRole(actor, role));
const base = t.procedure.use(translating).use(readable);

export const forEveryone = base.meta({ audience: "everyone" }).use(limiting);
export const forPeople = base
  .meta({ audience: "people" })
  .use(letting(() => true))
  .use(limiting);
export const forMembers = base
  .meta({ audience: "members" })
  .use(letting((actor) => actor.memberships.length > 0))
  .use(limiting);
export const forModerators = base.meta({ audience: "moderators" }).use(withRole("moderator")).use(limiting);
export const forAdmins = base.meta({ audience: "admins" }).use(withRole("admin")).use(limiting);

/** The input of a procedure that needs none: nothing, or an empty object. */
export const nothing = z.strictObject({}).optional();

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Marks a mutation as a form deed and says where the browser goes afterwards. */
export function deed<Answer, Input = unknown>(
  onward: (answer: Answer, input: Input) => Onward,
): { form: { onward: (answer: never, input: never) => Onward } } {
  return { form: { onward: onward as (answer: never, input: never) => Onward } };
}
