import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { POST_FOLDER } from "../../scripts/post-sink.ts";

export type Received = { to: string[]; subject: string; text: string; raw: string };

/** Every mail that reached an address, oldest first. */
export function mailsTo(address: string): Received[] {
  const files = readdirSync(POST_FOLDER).sort();
  const mails = files.map((name) => JSON.parse(readFileSync(path.join(POST_FOLDER, name), "utf8")) as { to: string[]; raw: string });
  return mails.filter(({ to }) => to.includes(address)).map(({ to, raw }) => ({ to, raw, subject: subjectOf(raw), text: textOf(raw) }));
}

/** Waits until an address has a mail of which the subject fits, after a number of earlier ones. */
export async function nextMailTo(address: string, subject: RegExp, earlier = 0): Promise<Received> {
  const fitting = () => mailsTo(address).filter((mail) => subject.test(mail.subject));
  await expect.poll(() => fitting().length, { timeout: 20_000, message: `a mail to ${address} about ${subject}` }).toBeGreaterThan(earlier);
  const mail = fitting()[earlier];
  if (!mail) throw new Error("The mail is gone again.");
  return mail;
}

function subjectOf(raw: string): string {
  const header = /^Subject: (.*(?:\r?\n[ \t].*)*)/im.exec(raw)?.[1] ?? "";
  const joined = header.replace(/\?=\s+=\?/g, "?==?").replace(/\r?\n[ \t]/g, " ");
  return joined.replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
    kind.toLowerCase() === "b" ? Buffer.from(text, "base64").toString("utf8") : fromQuoted(text.replaceAll("_", " ")),
  );
}

/** The plain text part. */
function textOf(raw: string): string {
  const part = raw.split(/^--[^\r\n]+$/m).find((piece) => /content-type: text\/plain/i.test(piece)) ?? raw;
  const [head = "", ...body] = part.trim().split(/\r?\n\r?\n/);
  const text = body.join("\n\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8");
  return /quoted-printable/i.test(head) ? fromQuoted(text.replace(/=\r?\n/g, "")) : text;
}

function fromQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
