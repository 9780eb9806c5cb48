import { type ChildProcess, spawn } from "node:child_process";

export type Running = { child: ChildProcess; ended: Promise<number> };

/** Starts one of our processes; what it says goes where we say: to the terminal, nowhere, or into an open file. */
export function startProcess(file: string, env: NodeJS.ProcessEnv, output: "inherit" | "ignore" | number = "inherit"): Running {
  const child = spawn(process.execPath, ["--disable-warning=DeprecationWarning", file], {
    env: { ...env, END_WITH_PARENT: "yes" },
    stdio: ["ignore", output, output],
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  return { child, ended };
}

/** Asks it to end and waits; after 15 s it is made to. */
export async function endProcess({ child, ended }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(force);
}

/** Waits until an address answers 200; gives up after the seconds given, or at once when the process has ended. */
export async function untilServing(url: string, running: Running, seconds = 60): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (Date.now() < until) {
    if (running.child.exitCode !== null) throw new Error("The server ended while starting; what it said stands above.");
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}
