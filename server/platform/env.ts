import { z } from "zod";

/** Every variable of .env.example; what is wrong is said by name, and nothing starts. */
const envSchema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  ORIGIN: z.url({ protocol: /^https?$/ }),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  AUTH_SECRET: z.string().min(32),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().min(3).max(200).default("Tirdziņš <tirdzins@localhost>"),
  HELP_PHONE: z.string().max(40).default(""),
  HELP_MAIL: z.string().max(100).default(""),
  DEMO: z.enum(["on", "off"]).default("off"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

export type Env = z.infer<typeof envSchema>;

/** An unfit variable, told by its name. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/**
 * Reads and checks the variables. Empty ones count as missing.
 * @throws EnvError naming each unfit variable, and when the demo market would stand open to strangers.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new EnvError(`The environment does not fit (see .env.example):\n  ${lines.join("\n  ")}`);
  }
  refuseOpenDemo(parsed.data);
  return parsed.data;
}

/** Anyone may sign in as anyone in the demo market, so it must never meet real mail or the public. */
function refuseOpenDemo(env: Env): void {
  if (env.DEMO === "off") return;
  if (env.SMTP_URL) throw new EnvError("DEMO: the demo market does not start with a real mail server. Leave out DEMO or SMTP_URL.");
  if (!isLocal(env.ORIGIN))
    throw new EnvError("DEMO: the demo market only starts on localhost. Leave out DEMO or set ORIGIN to localhost.");
}

export function isLocal(origin: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}

let known: Env | undefined;

/** The checked variables of this process; read once. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}
