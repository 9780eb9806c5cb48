import type { NextAuthConfig } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import { cookieName } from "#server/platform/cookies";
import { connection } from "#server/platform/database";
import { env } from "#server/platform/env";
import { hashOf } from "#server/platform/secrets";
import { findSession, type LiveSession } from "#server/session/queries";
import { SESSION_COOKIE } from "#server/session/rules";

declare module "next-auth" {
  interface Session {
    live: LiveSession;
  }
}

declare module "next-auth/adapters" {
  interface AdapterSession {
    live: LiveSession;
  }
}

/** No outside provider signs anybody in, so none of these can ever be asked for. */
const never = () => {
  throw new Error("People come in by an e-mailed code only.");
};

/** next-auth on our own sessions: tokens are stored hashed, idle ones are none, and who acts is read anew each time. */
const adapter: Adapter = {
  async getSessionAndUser(token) {
    const live = await findSession(connection().db, token, new Date());
    if (!live) return null;
    const { personId, name, address } = live.actor;
    return {
      session: { sessionToken: token, userId: personId, expires: live.expiresAt, live },
      user: { id: personId, name, email: address, emailVerified: null },
    };
  },
  async deleteSession(token) {
    await connection().db.session.deleteMany({ where: { tokenHash: hashOf(token) } });
  },
  // A session ends when it was said to end; being used does not make it longer.
  updateSession: async () => null,
  createSession: never,
  createUser: never,
  getUser: never,
  getUserByEmail: never,
  getUserByAccount: never,
  updateUser: never,
  linkAccount: never,
};

/** Read at the first request: a build knows no secrets. */
export function authConfig(): NextAuthConfig {
  const { AUTH_SECRET, ORIGIN } = env();
  process.env.AUTH_URL = ORIGIN;
  const secure = ORIGIN.startsWith("https:");
  return {
    adapter,
    providers: [],
    secret: AUTH_SECRET,
    session: { strategy: "database" },
    pages: { signIn: "/ienakt", signOut: "/konts", error: "/ienakt" },
    cookies: { sessionToken: { name: cookieName(SESSION_COOKIE), options: { httpOnly: true, sameSite: "lax", path: "/", secure } } },
    // Only these two: what is returned here is told at /api/auth/session too, and no script may ever read the cookie's token.
    callbacks: { session: ({ session }) => ({ expires: session.expires, live: session.live }) },
  };
}
