import { randomBytes } from "node:crypto";
import { freePort } from "../postgres.ts";
import { endProcess, type Running, startProcess, untilServing } from "../processes.ts";
import { makeDatabase, startTestPostgres, TEST_SECRET } from "../test-postgres.ts";

/** A server to be measured: where it answers, and whose processor time counts. */
export type Server = { pid: number; urlOf: (path: string) => string };

export type Servers = { origin: string; ownerUrl: string; kept: Server; straight: Server; unkept: Server; stop: () => Promise<void> };

/** Opens a planted market of its own, and onto it the front door, Next alone, and a front door that keeps nothing. */
export async function openServers(): Promise<Servers> {
  const postgres = await startTestPostgres(54_700);
  const running: Running[] = [];
  const stop = async () => {
    await Promise.all(running.map(endProcess));
    await postgres.stop();
  };
  const opened = async (file: string, env: NodeJS.ProcessEnv): Promise<Server> => {
    const port = await freePort(3_400);
    const origin = `http://127.0.0.1:${port}`;
    const one = startProcess(file, { ...env, PORT: String(port), ORIGIN: origin }, "ignore");
    running.push(one);
    await untilServing(`${origin}/lasamiba`, one);
    return { pid: one.child.pid ?? 0, urlOf: (path) => `${origin}${path}` };
  };
  try {
    const { appUrl, ownerUrl } = await makeDatabase(postgres, `bench_${randomBytes(4).toString("hex")}`);
    const env = environment(appUrl);
    const planting = startProcess("scripts/plant.ts", { ...env, ORIGIN: "http://localhost", DEMO: "on" });
    if ((await planting.ended) !== 0) throw new Error("The market could not be planted.");
    const kept = await opened("server/main.ts", env);
    const straight = await opened("scripts/bench-doors.ts", { ...env, BENCH_DOOR: "straight" });
    const unkept = await opened("scripts/bench-doors.ts", { ...env, BENCH_DOOR: "unkept" });
    return { origin: kept.urlOf(""), ownerUrl, kept, straight, unkept, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environment(databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: TEST_SECRET,
    NEXT_TELEMETRY_DISABLED: "1",
    SMTP_URL: "",
    DEMO: "off",
  };
}
