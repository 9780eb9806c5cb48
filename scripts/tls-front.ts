import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request as ask } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * For tests only: stands before a door of ours as a proxy would on the internet, speaking TLS under a certificate made for the occasion
 * by openssl.
 * @param host the name that the door behind goes by, when it is not the one that was asked for
 * @returns how to close it
 */
export async function openTlsFront(port: number, behind: number, host?: string): Promise<() => Promise<void>> {
  const server = createServer(makeCertificate(), (request, response) => {
    const forwarded = { "x-forwarded-for": request.socket.remoteAddress, "x-forwarded-proto": "https", ...(host ? { host } : {}) };
    const headers = { ...request.headers, ...forwarded };
    const passed = ask({ host: "127.0.0.1", port: behind, method: request.method, path: request.url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on("error", () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), "tirdzins-tls-"));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  const wish = ["-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = spawnSync("openssl", ["req", "-x509", ...wish, "-keyout", key, "-out", cert], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`openssl is needed for the test of the headers behind TLS: ${made.stderr ?? made.error?.message}`);
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}
