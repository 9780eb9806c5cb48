import type { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { PATH_HEADER } from "#server/i18n/here";
import { routing } from "#server/i18n/routing";

const lead = createMiddleware(routing);

/** Only leads addresses to pages, and tells each page its own; who may see what is decided where it is read. */
export default function proxy(request: NextRequest) {
  request.headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  return lead(request);
}

export const config = { matcher: ["/((?!api|form|_next|.*\\..*).*)"] };
