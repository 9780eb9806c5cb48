import "server-only";
import NextAuth from "next-auth";
import { authConfig } from "#server/api/auth-config";

export const { handlers, auth } = NextAuth(authConfig);
