import { answerApi } from "#server/api/http";
import { auth } from "#server/auth";

async function respond(request: Request): Promise<Response> {
  return answerApi(request, (await auth())?.live ?? null);
}

export { respond as GET, respond as POST };
