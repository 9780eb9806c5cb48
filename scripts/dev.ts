/** `npm run dev`: the same market with pages made anew at every change. */
import { generateClient } from "./build.ts";
import { endProcess, startProcess, untilServing } from "./processes.ts";
import { step } from "./progress.ts";
import { provideSurroundings, readDotEnv } from "./surroundings.ts";

readDotEnv();
await generateClient();
const { env, origin, demo, stop } = await provideSurroundings("development");
Object.assign(process.env, env);
const { plant } = await import("#prisma/seed/plant");
await step("Planting", () => plant({ market: demo }));
const running = [startProcess("server/main.ts", env), startProcess("server/worker.ts", env)] as const;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, async () => {
    await Promise.all(running.map(endProcess));
    await stop();
    process.exit(0);
  });
}
await untilServing(`http://127.0.0.1:${env.PORT}/healthz`, running[0]);
process.stdout.write(`\nTirdziņš, made anew at every change: ${origin}\n`);
