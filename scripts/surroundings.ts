import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { EnvError, isLocal, readEnv } from "#server/platform/env";
import { migrate } from "#server/platform/migrations";
import { applicationUrl } from "./database.ts";
import { ensureDatabase, freePort, type Postgres, startPostgres } from "./postgres.ts";
import { fail, step } from "./progress.ts";

/** Where what this installation keeps lies: the embedded database and its secrets. Ignored by git. */
const FOLDER = ".data";

/** `stopIfOurs` leaves a database alone that was running already: somebody else's market may stand on it. */
export type Surroundings = {
  env: NodeJS.ProcessEnv;
  demo: boolean;
  origin: string;
  stop: () => Promise<void>;
  stopIfOurs: () => Promise<void>;
};

/** Reads .env when there is one; what stands in the environment already goes first. */
export function readDotEnv(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** Provides what the application needs and checks it: database, secrets, address. Only who `serves` needs a port of their own. */
export async function provideSurroundings(nodeEnv: "production" | "development", serves = true): Promise<Surroundings> {
  const own = !process.env.DATABASE_URL;
  const given: NodeJS.ProcessEnv & { AUTH_SECRET: string } = {
    ...process.env,
    NODE_ENV: nodeEnv,
    PORT: process.env.PORT || "3000",
    AUTH_SECRET: process.env.AUTH_SECRET || (own ? keptSecret("secret") : ""),
  };
  checked({ ...given, ORIGIN: given.ORIGIN || "http://localhost", DATABASE_URL: given.DATABASE_URL || "postgres://made.later/x" });
  const port = serves ? await portFor(Number(given.PORT)) : Number(given.PORT);
  const origin = given.ORIGIN || `http://localhost:${port}`;
  const demo = given.DEMO ? given.DEMO === "on" : own && !given.SMTP_URL && isLocal(origin);
  const postgres = own ? await step("Starting PostgreSQL", startOwnPostgres) : undefined;
  const { ownerUrl, appUrl } = await databaseUrls(postgres, given.AUTH_SECRET);
  await step("Bringing the database to the newest schema", () => migrate(ownerUrl, appUrl));
  // What serves and works holds the application's key only.
  const { DATABASE_OWNER_URL: _, ...rest } = given;
  const settled = { PORT: String(port), ORIGIN: origin, DEMO: demo ? "on" : "off", DATABASE_URL: appUrl, NEXT_TELEMETRY_DISABLED: "1" };
  const stop = async () => postgres?.stop();
  return { env: { ...rest, ...settled }, demo, origin, stop, stopIfOurs: async () => (postgres?.adopted ? undefined : stop()) };
}

function checked(env: NodeJS.ProcessEnv): void {
  try {
    readEnv(env);
  } catch (error) {
    if (error instanceof EnvError) fail(error.message);
    throw error;
  }
}

async function startOwnPostgres(): Promise<Postgres> {
  const postgres = await startPostgres({
    folder: `${FOLDER}/postgres`,
    port: Number(process.env.POSTGRES_PORT || 54_320),
    password: keptSecret("owner"),
  });
  await ensureDatabase(postgres.ownerUrl);
  return postgres;
}

/** With one address given it is the owner's, and the application's role is made from it; with two they are used as they are. */
async function databaseUrls(postgres: Postgres | undefined, secret: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const given = process.env.DATABASE_URL ?? "";
  if (process.env.DATABASE_OWNER_URL) return { ownerUrl: process.env.DATABASE_OWNER_URL, appUrl: given };
  const ownerUrl = postgres?.ownerUrl ?? given;
  const appUrl = await applicationUrl(ownerUrl, secret).catch((error: Error) => fail(error.message));
  return { ownerUrl, appUrl };
}

/** A secret made once and kept beside the data. */
function keptSecret(name: string): string {
  const file = `${FOLDER}/${name}`;
  if (existsSync(file)) return readFileSync(file, "utf8");
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

async function portFor(wished: number): Promise<number> {
  const port = await freePort(wished);
  if (port !== wished) process.stdout.write(`  Port ${wished} is taken; the market opens on ${port}.\n`);
  return port;
}
