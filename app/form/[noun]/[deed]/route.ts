import { contextOf } from "#server/api/context";
import { door } from "#server/api/door";
import { answerForm } from "#server/api/form";
import { auth } from "#server/auth";
import { DEFAULT_LOCALE } from "#server/i18n/locales";

export async function POST(request: Request, { params }: { params: Promise<{ noun: string; deed: string }> }): Promise<Response> {
  const session = (await auth())?.live ?? null;
  return answerForm(door, request, await params, contextOf(request.headers, session, DEFAULT_LOCALE));
}
