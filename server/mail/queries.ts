import type { z } from "zod";
import type { Context } from "#server/platform/context";
import { env } from "#server/platform/env";
import { notFound } from "#server/platform/errors";
import { keptReach } from "./policy.ts";
import { piecesOf } from "./rules.ts";
import type { readKeptSchema } from "./schema.ts";

/** A hundred: a morning of trying things out. */
const SHOWN = 100;

const select = {
  id: true,
  locale: true,
  subject: true,
  createdAt: true,
  address: true,
  person: { select: { name: true, address: true } },
} as const;

/** Mails of the demo market that would have been sent, the newest first. */
export async function listKept(ctx: Context) {
  const where = keptReach(env());
  if (!where) throw notFound();
  const mails = await ctx.db.mail.findMany({ where, select, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: SHOWN });
  return mails.map(told);
}

/** One such mail, its text in pieces: plain words, and paths of our own site to follow. */
export async function readKept(ctx: Context, { id }: z.output<typeof readKeptSchema>) {
  const where = keptReach(env());
  const mail = where && (await ctx.db.mail.findFirst({ where: { id, ...where }, select: { ...select, text: true } }));
  if (!mail) throw notFound();
  return { ...told(mail), pieces: piecesOf(mail.text ?? "", new URL(env().ORIGIN).origin) };
}

type Row = {
  id: string;
  locale: "lv" | "en";
  subject: string | null;
  createdAt: Date;
  address: string | null;
  person: { name: string; address: string } | null;
};

function told({ id, locale, subject, createdAt, address, person }: Row) {
  return { id, locale, subject: subject ?? "", at: createdAt, to: person ? `${person.name} <${person.address}>` : (address ?? "") };
}
