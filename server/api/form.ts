import type { AnyRouter } from "@trpc/server";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { localeOfPath, ownPath } from "#server/i18n/addresses";
import { after, MINUTE } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import { type Problem, problemsOf, Refusal } from "#server/platform/errors";
import { type Answers, forgetAnswers, keepAnswers } from "#server/platform/kept-answers";
import { charge } from "#server/platform/limits";
import { formTokenOf, hashOf, sameText } from "#server/platform/secrets";
import { FORM_BYTES, readBody } from "./body.ts";
import { formChanged } from "./form-changed.ts";
import { answersOf, FIELDS, inputOf, strangeNames, typedField } from "./form-input.ts";
import { leave, plain, type Reply, wrong } from "./form-reply.ts";
import { isFromOurPages } from "./origin.ts";
import { Bug, type Onward } from "./trpc.ts";

/** One deed of one noun, as the address names it: /form/sign-in/ask. */
export type DeedName = { noun: string; deed: string };

/** What the form door needs of the router: its procedures, and a caller for a context. */
export type Door = { router: AnyRouter; call: (ctx: Context, path: string, input: unknown) => Promise<unknown> };

type Deed = { name: string; path: string; schema: z.ZodType; onward: (answer: unknown, input: unknown) => Onward };

/** Visitors' forms carry no key: the same words from the same network count once within this time. */
const SAME_VISITOR = 10 * MINUTE;

/** An id or two, or a slug of 120 letters: what is longer names nothing of ours, and the database could not look it up. */
const ABOUT_LENGTH = 200;

/**
 * The one door for all plain HTML forms. It checks where the post comes from, calls the same procedure that the API has, and
 * answers 303; with script it answers JSON. Wrong input leads back with every typed word kept; a form that we no longer know is
 * answered with a page that shows the words.
 */
export async function answerForm(door: Door, request: Request, named: DeedName, ctx: Context): Promise<Response> {
  if (!isFromOurPages(request.headers)) return plain(403, "This form was not sent from our own page.");
  if (!isForm(request)) return plain(415, "Forms are read as application/x-www-form-urlencoded only.");
  const body = await readBody(request, FORM_BYTES);
  if (body === null) return plain(413, "The form is too long.");
  if (body.split("&", FIELDS + 1).length > FIELDS) return plain(413, "The form has too many fields.");
  const form = new URLSearchParams(body);
  const answers = answersOf(form);
  const reply = replyOf(request, form, ctx);
  const deed = findDeed(door.router, named);
  if (!deed) return formChanged(404, { ...reply, answers });
  if (strangeNames(deed.schema, answers).length > 0) return formChanged(400, { ...reply, answers });
  const onceKey = onceKeyOf(ctx, deed, form, answers);
  return carryOut(door, deed, answers, reply, { ...ctx, locale: reply.locale, onceKey });
}

async function carryOut(door: Door, deed: Deed, answers: Answers, reply: Reply, ctx: Context): Promise<Response> {
  const place = { deed: deed.name, about: reply.about };
  const input = inputOf(deed.schema, answers);
  try {
    refuseWrongToken(reply, ctx);
    if (ctx.actor.kind === "visitor" && ctx.onceKey) await forgetOldKey(ctx, ctx.onceKey);
    const answer = await door.call(ctx, deed.path, input);
    await forgetAnswers(ctx.db, ctx.cookies, place);
    return leave(reply, deed.onward(answer, input));
  } catch (error) {
    const problems = problemsIn(error).map((problem) => ({ ...problem, field: typedField(problem.field, answers) }));
    if (!(await mayKeep(ctx))) return plain(429, "Too many forms that could not be accepted. Wait ten minutes.");
    await keepAnswers(ctx.db, ctx.cookies, ctx.now(), place, { answers: withoutCodes(answers, problems), problems });
    return wrong(reply, problems, error instanceof TRPCError ? error.code : "INTERNAL_SERVER_ERROR");
  }
}

/** Words are kept for visitors too, before anybody is asked who they are: without an end to it one network could fill the disk. */
async function mayKeep({ actor, network }: Context): Promise<boolean> {
  try {
    await charge("keeping", actor.kind === "person" ? actor.personId : network);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function isForm(request: Request): boolean {
  return /^application\/x-www-form-urlencoded(;|$)/i.test(request.headers.get("content-type") ?? "");
}

/** "sign-in" and "ask" name the mutation signIn.ask, if its router calls it a form deed. */
function findDeed(router: AnyRouter, { noun, deed }: DeedName): Deed | null {
  const path = `${camel(noun)}.${camel(deed)}`;
  const procedures: Record<string, { _def: { type: string; meta?: { form?: { onward: Deed["onward"] } }; inputs: unknown[] } }> =
    router._def.procedures;
  const procedure = Object.hasOwn(procedures, path) ? procedures[path]?._def : undefined;
  if (procedure?.type !== "mutation" || !procedure.meta?.form) return null;
  const schema = procedure.inputs[0] instanceof z.ZodType ? procedure.inputs[0] : z.strictObject({});
  return { name: `${noun}/${deed}`, path, schema, onward: procedure.meta.form.onward };
}

function camel(word: string): string {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function replyOf(request: Request, form: URLSearchParams, ctx: Context): Reply {
  const back = ownPath(form.get("_back")) ?? "/";
  const wantsJson = (request.headers.get("accept") ?? "").startsWith("application/json");
  return {
    back,
    about: (form.get("_about") ?? "").replaceAll("\u0000", "").slice(0, ABOUT_LENGTH),
    token: form.get("_token") ?? "",
    locale: localeOfPath(back),
    wantsJson,
    cookies: ctx.cookies,
  };
}

/** Another page of the same person may have signed in anew meanwhile: the words stay, one more press sends them. */
function refuseWrongToken(reply: Reply, ctx: Context): void {
  if (ctx.actor.kind === "visitor" || ctx.sessionId === null) return;
  if (sameText(reply.token, formTokenOf(ctx.sessionId))) return;
  throw new TRPCError({ code: "CONFLICT", cause: new Refusal("conflict", "pressAgain") });
}

/** The key under which this very post counts once: who, which form page, which words. */
function onceKeyOf(ctx: Context, deed: Deed, form: URLSearchParams, answers: Answers): string {
  const who = ctx.actor.kind === "person" ? `${ctx.actor.personId}\n${form.get("_once") ?? ""}` : `visitor\n${ctx.network}`;
  return hashOf(`${deed.name}\n${who}\n${JSON.stringify(answers)}`);
}

async function forgetOldKey(ctx: Context, key: string): Promise<void> {
  await ctx.db.onceKey.deleteMany({ where: { key, createdAt: { lt: after(ctx.now(), -SAME_VISITOR) } } });
}

function problemsIn(error: unknown): Problem[] {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof z.ZodError) return problemsOf(cause);
  // Who only has to sign in first has done nothing wrong: the words wait, no complaint does.
  if (cause instanceof Refusal && cause.kind === "unauthenticated") return [];
  if (cause instanceof Refusal) return [{ field: "", reason: cause.reason, params: cause.params }];
  return [{ field: "", reason: "bug", params: { reference: cause instanceof Bug ? cause.reference : "" } }];
}

/** A personal code is stored nowhere, not even for the person who typed it. */
function withoutCodes(answers: Answers, problems: Problem[]): Answers {
  const codes = problems.filter(({ reason }) => reason === "personalCode").map(({ field }) => field);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !codes.includes(name)));
}
