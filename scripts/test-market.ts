import { randomBytes } from "node:crypto";
import { startPostSink } from "./post-sink.ts";
import { freePort, type Postgres } from "./postgres.ts";
import { endProcess, type Running, startProcess, untilServing } from "./processes.ts";
import { makeDatabase, TEST_SECRET } from "./test-postgres.ts";
import { openTlsFront } from "./tls-front.ts";

export type TestMarket = { env: NodeJS.ProcessEnv; stop: () => Promise<void> };

/** How many ports lie between one door and the next: one of them is a row of doors. */
const ROW = 20;

/**
 * Opens several doors onto one planted market, all the built site in production mode: the real one, with a real SMTP conversation;
 * a second instance of it; the demo one, whose people sign in with a click; one behind TLS, as on the internet; and a row of doors that
 * lack one defence each.
 */
export async function openTestMarket(postgres: Postgres): Promise<TestMarket> {
  const post = await startPostSink();
  const { appUrl, ownerUrl } = await makeDatabase(postgres, `market_${randomBytes(4).toString("hex")}`);
  // A market of its own to be killed in: what is left of it must not stand in the way of other stories.
  const crash = await makeDatabase(postgres, `crash_${randomBytes(4).toString("hex")}`);
  const first = await freePort(3_200);
  const at = async (place: number) => freePort(first + place * ROW);
  const origin = `http://localhost:${first}`;
  const shared: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: appUrl,
    AUTH_SECRET: TEST_SECRET,
    NEXT_TELEMETRY_DISABLED: "1",
    SMTP_URL: post.url,
    DEMO: "off",
    ORIGIN: origin,
    PORT: String(first),
  };
  const [secondPort, demoPort, plainPort, tlsPort, rowPort] = await Promise.all([1, 2, 3, 4, 5].map(at));
  const second = { ...shared, PORT: String(secondPort), ORIGIN: `http://localhost:${secondPort}` };
  const demo = { ...shared, PORT: String(demoPort), ORIGIN: `http://localhost:${demoPort}`, SMTP_URL: "", DEMO: "on" };
  const tls = { ...shared, PORT: String(plainPort), ORIGIN: `https://localhost:${tlsPort}`, TRUSTED_PROXIES: "1" };
  await plantIn(demo);
  const doors = [shared, second, demo, tls].map((env) => open("server/main.ts", env));
  const others = [open("scripts/undefended-doors.ts", { ...shared, PORT: String(rowPort) }), open("server/worker.ts", shared)];
  await Promise.all(
    [...doors, ...others.slice(0, 1)].map(({ env, running }) => untilServing(`http://127.0.0.1:${env.PORT}/readyz`, running)),
  );
  const closeTls = await openTlsFront(Number(tlsPort), Number(plainPort));
  const env = {
    ...process.env,
    ORIGIN: origin,
    AUTH_SECRET: TEST_SECRET,
    DATABASE_URL: appUrl,
    TEST_ORIGIN: origin,
    TEST_SECOND_ORIGIN: second.ORIGIN,
    TEST_DEMO_ORIGIN: demo.ORIGIN,
    TEST_TLS_ORIGIN: tls.ORIGIN,
    TEST_UNDEFENDED_PORT: String(rowPort),
    TEST_OWNER_DATABASE_URL: ownerUrl,
    TEST_CRASH_DATABASE_URL: crash.appUrl,
    TEST_DOOR_PID: String(doors[0]?.running.child.pid ?? ""),
  };
  const stop = async () => {
    await closeTls();
    await Promise.all([...doors, ...others].map(({ running }) => endProcess(running)));
    await post.stop();
  };
  return { env, stop };
}

function open(file: string, env: NodeJS.ProcessEnv): { env: NodeJS.ProcessEnv; running: Running } {
  return { env, running: startProcess(file, env, "ignore") };
}

async function plantIn(env: NodeJS.ProcessEnv): Promise<void> {
  const planting = startProcess("scripts/plant.ts", env, "inherit");
  if ((await planting.ended) !== 0) throw new Error("The demo market could not be planted.");
}
