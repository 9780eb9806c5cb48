import { conversationRouter } from "#server/conversation/router";
import { demoRouter } from "#server/demo/router";
import { displayRouter } from "#server/display/router";
import { initiativeRouter } from "#server/initiative/router";
import { invitationRouter } from "#server/invitation/router";
import { mailRouter } from "#server/mail/router";
import { marketRouter } from "#server/market/router";
import { membershipRouter } from "#server/membership/router";
import { organisationRouter } from "#server/organisation/router";
import { personRouter } from "#server/person/router";
import { platformRoleRouter } from "#server/platform-role/router";
import { searchRouter } from "#server/search/router";
import { sessionRouter } from "#server/session/router";
import { signInRouter } from "#server/sign-in/router";
import { statusRouter } from "#server/status/router";
import { tellingRouter } from "#server/telling/router";
import { territoryRouter } from "#server/territory/router";
import { createCallerFactory, router } from "./trpc.ts";

/** All that can be asked and done, by noun. */
export const appRouter = router({
  conversation: conversationRouter,
  demo: demoRouter,
  display: displayRouter,
  initiative: initiativeRouter,
  invitation: invitationRouter,
  mail: mailRouter,
  market: marketRouter,
  membership: membershipRouter,
  organisation: organisationRouter,
  person: personRouter,
  platformRole: platformRoleRouter,
  search: searchRouter,
  session: sessionRouter,
  signIn: signInRouter,
  status: statusRouter,
  telling: tellingRouter,
  territory: territoryRouter,
});

export const createCaller = createCallerFactory(appRouter);
