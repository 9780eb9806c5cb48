import { randomBytes } from "node:crypto";
import { startPostSink } from "./post-sink.ts";
import { freePort, type Postgres } from "./postgres.ts";
import { endProcess, type Running, startProcess, untilServing } from "./processes.ts";
import { makeDatabase, TEST_SECRET } from "./test-postgres.ts";

export type TestMarket = { env: NodeJS.ProcessEnv; stop: () => Promise<void> };

/**
 * Opens two doors onto one planted market: the real one, with a real SMTP conversation, and the demo one, whose people sign in
 * with a click. Both are the built site in production mode.
 */
export async function openTestMarket(postgres: Postgres): Promise<TestMarket> {
  const post = await startPostSink();
  const { appUrl } = await makeDatabase(postgres, `market_${randomBytes(4).toString("hex")}`);
  // A market of its own to be killed in: what is left of it must not stand in the way of other stories.
  const crash = await makeDatabase(postgres, `crash_${randomBytes(4).toString("hex")}`);
  const port = await freePort(3_200);
  const demoPort = await freePort(port + 1);
  const base = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: appUrl,
    AUTH_SECRET: TEST_SECRET,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const open = { ...base, PORT: String(port), ORIGIN: `http://localhost:${port}`, SMTP_URL: post.url, DEMO: "off" };
  const demo = { ...base, PORT: String(demoPort), ORIGIN: `http://localhost:${demoPort}`, SMTP_URL: "", DEMO: "on" };
  await plantIn(demo);
  const running = [
    startProcess("server/main.ts", open, "ignore"),
    startProcess("server/main.ts", demo, "ignore"),
    startProcess("server/worker.ts", open, "ignore"),
  ];
  await Promise.all(running.slice(0, 2).map((one, index) => untilServing(`http://127.0.0.1:${[port, demoPort][index]}/readyz`, one)));
  const env = {
    ...process.env,
    TEST_ORIGIN: open.ORIGIN,
    TEST_DEMO_ORIGIN: demo.ORIGIN,
    DATABASE_URL: appUrl,
    TEST_CRASH_DATABASE_URL: crash.appUrl,
    AUTH_SECRET: TEST_SECRET,
    ORIGIN: open.ORIGIN,
  };
  return { env, stop: () => stopAll(running, post.stop) };
}

async function plantIn(env: NodeJS.ProcessEnv): Promise<void> {
  const planting = startProcess("scripts/plant.ts", env, "inherit");
  if ((await planting.ended) !== 0) throw new Error("The demo market could not be planted.");
}

async function stopAll(running: Running[], stopPost: () => Promise<void>): Promise<void> {
  await Promise.all(running.map(endProcess));
  await stopPost();
}
