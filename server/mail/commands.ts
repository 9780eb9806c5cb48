import nodemailer, { type Transporter } from "nodemailer";
import type { MailKind, Prisma } from "#prisma/generated/client";
import type { Locale } from "#server/i18n/locales";
import { speak } from "#server/i18n/messages";
import type { Clock } from "#server/platform/clock";
import type { Context } from "#server/platform/context";
import type { Database, Transaction } from "#server/platform/database";
import { env } from "#server/platform/env";
import { enqueue } from "#server/platform/jobs";
import { log } from "#server/platform/log";
import { type Letter, type LetterWriter, type LetterWriters, letterHtml, letterText, type Say } from "./rules.ts";

type Receiver = { personId: string } | { address: string; locale: Locale };

/** What is to be told. `event` names what happened: the same event reaches the same receiver once. */
export type Posting = Receiver & { kind: MailKind; about: Record<string, string>; event: string };

/** Puts a mail into the queue within the transaction of what it tells. */
export async function postMail(tx: Transaction, ctx: Pick<Context, "now">, posting: Posting): Promise<void> {
  const receiver = await receiverOf(tx, posting);
  const onceKey = `${posting.kind} ${posting.event} ${receiver.personId ?? receiver.address}`;
  const data = { kind: posting.kind, about: posting.about, ...receiver, onceKey, createdAt: ctx.now() };
  const known = await tx.mail.findUnique({ where: { onceKey }, select: { id: true } });
  if (known) return;
  const mail = await tx.mail.create({ data, select: { id: true } });
  await enqueue(tx, "mail", { mailId: mail.id });
}

async function receiverOf(tx: Transaction, posting: Posting): Promise<{ personId: string | null; address: string | null; locale: Locale }> {
  if ("address" in posting) return { personId: null, address: posting.address, locale: posting.locale };
  const person = await tx.person.findUniqueOrThrow({ where: { id: posting.personId }, select: { locale: true } });
  return { personId: posting.personId, address: null, locale: person.locale };
}

export type PostOffice = { db: Database; now: Clock; writers: LetterWriters };

/**
 * Sends one mail, or keeps it to be read where no mail server is named. A mail that has left never leaves again.
 * @throws what the mail server said; the job queue tries again
 */
export async function deliverMail({ db, now, writers }: PostOffice, mailId: string): Promise<void> {
  const person = { select: { address: true } };
  const select = { id: true, state: true, kind: true, locale: true, about: true, address: true, person } as const;
  const mail = await db.mail.findUnique({ where: { id: mailId }, select });
  if (mail?.state !== "queued") return;
  const letter = await writeLetter(db, mail, writers);
  const to = mail.person?.address ?? mail.address;
  if (!letter || !to) return void (await db.mail.update({ where: { id: mailId }, data: { state: "dropped", sentAt: now() } }));
  const { SMTP_URL } = env();
  const leaving = SMTP_URL
    ? await send(SMTP_URL, mail.id, to, letter, mail.locale)
    : { state: "kept" as const, ...keptAs(letter, mail.locale) };
  await db.mail.update({ where: { id: mailId }, data: { ...leaving, sentAt: now() } });
  log("info", `mail.${leaving.state}`, { mailId, kind: mail.kind });
}

/**
 * Hands a letter to the mail server. What it refuses for good is not tried again.
 * @throws what may be otherwise in a while
 */
async function send(url: string, id: string, to: string, letter: Letter, locale: Locale): Promise<{ state: "sent" | "failed" }> {
  const message = {
    from: env().MAIL_FROM,
    // As an object: the mailer must not read a list or a header into an address.
    to: { name: "", address: to },
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter, locale),
    messageId: `<${id}@${new URL(env().ORIGIN).hostname}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  try {
    await transporter(url).sendMail(message);
    return { state: "sent" };
  } catch (error) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    if (Number(responseCode) >= 500) return { state: "failed" };
    // Not the server's own words: they name the receiver, and the job's record keeps what is thrown here.
    throw new Error(`The mail server did not take it: ${String(code ?? "unknown")} ${Number(responseCode) || ""}`.trim());
  }
}

type QueuedMail = { kind: MailKind; locale: Locale; about: Prisma.JsonValue };

async function writeLetter(db: Database, mail: QueuedMail, writers: LetterWriters): Promise<Letter | null> {
  const speech = speak(mail.locale);
  const say: Say = (key, params) => speech(key as never, params as never);
  const writer = writers[mail.kind] as LetterWriter<unknown>;
  return writer({ say, locale: mail.locale, origin: new URL(env().ORIGIN).origin, about: mail.about, db });
}

function keptAs(letter: Letter, locale: Locale): { subject: string; text: string; html: string } {
  return { subject: letter.subject, text: letterText(letter), html: letterHtml(letter, locale) };
}

let open: Transporter | undefined;

function transporter(url: string): Transporter {
  open ??= nodemailer.createTransport(url, { pool: true, maxConnections: 2 } as never);
  return open;
}
