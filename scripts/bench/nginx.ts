import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Exchange, exchange } from "./exchange.ts";
import { childrenOf } from "./processor.ts";

export type Nginx = { pid: number; urls: Map<string, string>; stop: () => Promise<void> };

/** A page as our door sent it, and the port on which nginx sends the same. */
export type Copy = { path: string; port: number; answer: Exchange };

export function nginxVersion(): string | null {
  const found = spawnSync("nginx", ["-v"], { encoding: "utf8" });
  return found.error ? null : found.stderr.trim().replace("nginx version: ", "");
}

/** Starts nginx with one worker, which sends the same bytes under the same headers from files; each page on a port of its own. */
export async function startNginx(copies: Copy[]): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "tirdzins-nginx-"));
  // The worker runs as nobody, who must be able to read.
  chmodSync(folder, 0o755);
  copies.forEach(({ answer }, index) => void writeFileSync(path.join(folder, `${index}.page`), answer.body));
  writeFileSync(path.join(folder, "nginx.conf"), configuration(folder, copies));
  const child = spawn("nginx", ["-p", folder, "-c", "nginx.conf", "-e", "error.log", "-g", "daemon off;"], { stdio: "inherit" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  const urls = new Map(copies.map((copy) => [copy.path, `http://127.0.0.1:${copy.port}${ADDRESS}`]));
  try {
    await untilSame(copies, urls);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: childrenOf(child.pid ?? 0)[0] ?? 0, urls, stop };
}

/** Each page has a server to itself and an address that nginx finds at once. */
const ADDRESS = "/page";

/** Settings that help nginx: files stay open, no log, connections are never closed for having been used often. */
function configuration(folder: string, copies: Copy[]): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  ${places.join("\n  ")}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100 inactive=10m;
  open_file_cache_valid 10m;
  types { }
  default_type "text/html; charset=utf-8";
  ${copies.map((copy, index) => serverOf(folder, copy, index)).join("\n  ")}
}
`;
}

function serverOf(folder: string, { port, answer }: Copy, index: number): string {
  const headers = headersOf(answer).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const page = `alias ${folder}/${index}.page; ${headers.join(" ")}`;
  // Where ours says 404, nginx shows its copy as the page of what it does not find.
  const missing = `location = ${ADDRESS} { return 404; } error_page 404 /missing; location = /missing { internal; ${page} }`;
  return `server { listen 127.0.0.1:${port}; ${answer.status === 404 ? missing : `location = ${ADDRESS} { ${page} }`} }`;
}

/** What our door says of itself, without what every server writes on its own. */
function headersOf({ rawHeaders }: Exchange): [string, string][] {
  const own = /^(date|connection|keep-alive|content-length|content-type|etag)$/i;
  const pairs = rawHeaders.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ""]] : []));
  return pairs.filter(([name]) => !own.test(name));
}

/** Nothing is compared before nginx has sent every page with the status and the very bytes that ours have. */
async function untilSame(copies: Copy[], urls: Map<string, string>): Promise<void> {
  for (const { path: place, answer } of copies) {
    const sent = await firstAnswer(urls.get(place) ?? "");
    if (sent.status !== answer.status || !sent.body.equals(answer.body)) throw new Error(`nginx sends something else for ${place}.`);
    const missing = headersOf(answer).find(([name, value]) => sent.headers[name.toLowerCase()] !== value);
    if (missing) throw new Error(`nginx sends ${place} without ${missing.join(": ")}.`);
  }
}

async function firstAnswer(url: string): Promise<Exchange> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await exchange(url).catch(() => null);
    if (answer) return answer;
    await setTimeout(100);
  }
  throw new Error("nginx does not start; what it said stands above.");
}
