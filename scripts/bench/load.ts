import { spawn, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import autocannon from "autocannon";
import { quantile } from "./numbers.ts";

/** What one load made of a server; times in milliseconds. `odd` counts answers that did not come or had another status than the page's. */
export type Load = { requests: number; seconds: number; p50: number; p95: number; odd: number };

export type Target = { url: string; status: number };

/** Asks one address again and again over so many connections, for so many whole seconds. */
export type Generator = { name: string; load: (target: Target, connections: number, seconds: number) => Promise<Load> };

/** The best packing is asked for, as browsers do. */
const ACCEPT = "br, gzip";

/** wrk where it is installed, for it takes the least of the processor away from the servers; else autocannon. */
export function findGenerator(): Generator {
  const found = spawnSync("wrk", ["-v"], { encoding: "utf8" });
  if (found.error) return { name: "autocannon (in this process)", load: loadByAutocannon };
  return { name: (/^wrk \S+/.exec(`${found.stdout}${found.stderr}`)?.[0] ?? "wrk").trim(), load: loadByWrk };
}

/** wrk itself tells no 95th percentile; this is run in it once, at the end. */
const TELL = `done = function(summary, latency)
  local e = summary.errors
  io.stderr:write(string.format('{"requests":%d,"seconds":%.6f,"p50":%.4f,"p95":%.4f,"refused":%d,"lost":%d}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    e.status, e.connect + e.read + e.write + e.timeout))
end`;

type Told = Omit<Load, "odd"> & { refused: number; lost: number };

async function loadByWrk({ url, status }: Target, connections: number, seconds: number): Promise<Load> {
  const script = `.cache/bench-${process.pid}.lua`;
  writeFileSync(script, TELL);
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--timeout", "20s", "-s", script, "-H", `Accept-Encoding: ${ACCEPT}`, url];
  const child = spawn("wrk", args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  rmSync(script);
  if (!said.startsWith("{")) throw new Error(`wrk said: ${said}`);
  const { refused, lost, ...load } = JSON.parse(said) as Told;
  return { ...load, odd: lost + (status < 400 ? refused : load.requests - refused) };
}

function loadByAutocannon({ url, status }: Target, connections: number, duration: number): Promise<Load> {
  const times: number[] = [];
  let odd = 0;
  return new Promise((resolve, reject) => {
    const running = autocannon({ url, connections, duration, headers: { "accept-encoding": ACCEPT } }, (error, result) => {
      if (error) return reject(error);
      const lost = result.errors + result.timeouts;
      resolve({ requests: times.length, seconds: result.duration, p50: quantile(times, 0.5), p95: quantile(times, 0.95), odd: odd + lost });
    });
    running.on("response", (_, answered, __, time) => {
      times.push(time);
      if (answered !== status) odd += 1;
    });
  });
}
