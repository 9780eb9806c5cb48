/** Gives a role over the whole market: `npm run grant -- ROLE ADDRESS`. The first administrator is made so. */
import { canonicalAddress } from "#server/person/rules";
import { VISITOR } from "#server/platform/actor";
import { systemClock } from "#server/platform/clock";
import { cookieJar } from "#server/platform/cookies";
import { connect } from "#server/platform/database";
import { grantRole } from "#server/platform-role/commands";
import { PLATFORM_ROLES, typedRole } from "#server/platform-role/rules";
import { generateClient } from "./build.ts";
import { provideSurroundings, readDotEnv } from "./surroundings.ts";

const role = typedRole(process.argv[2] ?? "");
const address = canonicalAddress(process.argv[3] ?? "");
if (role === null || address === null || process.argv.length > 4) {
  process.stderr.write(`Say which role and who: npm run grant -- ROLE ADDRESS\nThe roles: ${PLATFORM_ROLES.join(", ")}.\n`);
  process.exit(1);
}

readDotEnv();
await generateClient();
const { env, stopIfOurs } = await provideSurroundings("production", false);
const { db, close } = connect(env.DATABASE_URL ?? "", 1);
try {
  const surroundings = { actor: VISITOR, locale: "lv", network: "", cookies: cookieJar(null), onceKey: null, sessionId: null } as const;
  await grantRole({ ...surroundings, db, now: systemClock }, { address, role });
  process.stdout.write(`${address} holds the role ${role} from the next sign-in on.\n`);
} finally {
  await close();
  await stopIfOurs();
}
process.exit(0);
