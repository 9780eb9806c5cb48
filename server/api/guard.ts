import "server-only";
import { TRPCError } from "@trpc/server";
import { notFound, redirect } from "next/navigation";
import { type Address, pathOf } from "#server/i18n/addresses";
import { hasPlatformRole, type PlatformRole, type SignedIn } from "#server/platform/actor";
import { pageLocale, readSession } from "./caller.ts";

/** Who is signed in; a visitor is led to the sign-in and comes back to this page afterwards. */
export async function requirePerson(here: Address): Promise<SignedIn> {
  const session = await readSession();
  const locale = await pageLocale();
  if (!session) redirect(pathOf(locale, { page: "/sign-in", query: { next: pathOf(locale, here) } }));
  return session.actor;
}

/** Who is signed in and holds the role; for anybody else the page does not exist. */
export async function requireRole(role: PlatformRole, here: Address): Promise<SignedIn> {
  const actor = await requirePerson(here);
  if (!hasPlatformRole(actor, role)) notFound();
  return actor;
}

/** What was asked for, or the page "not found" when it is out of reach. Other refusals and bugs pass on. */
export async function orNotFound<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"].includes(error.code)) notFound();
    throw error;
  }
}
