import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { localeOfPath } from "#server/i18n/addresses";
import { findAddress, PATH_HEADER } from "#server/i18n/here";
import { routing } from "#server/i18n/routing";

const lead = createMiddleware(routing);

/** Only leads addresses to pages, and tells each page its own; who may see what is decided where it is read. */
export default function proxy(request: NextRequest) {
  const path = `${request.nextUrl.pathname}${request.nextUrl.search}`;
  request.headers.set(PATH_HEADER, path);
  const answer = lead(request);
  if (answer.headers.has("location") || findAddress(path)) return answer;
  // A page that calls notFound() is made in the browser, by script only; so the page "nowhere" is a plain one, and its status is set here.
  const nowhere = new URL(`/${localeOfPath(path)}/nowhere`, request.url);
  return NextResponse.rewrite(nowhere, { status: 404, request: { headers: request.headers } });
}

export const config = { matcher: ["/((?!api|form|_next|.*\\..*).*)"] };
