import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { MINUTE, SECOND } from "#server/platform/clock";
import { DATA_POLICY, securityHeaders } from "./headers.ts";

/** More than a whole town at once; each costs some kilobytes, open or half open. */
const CONNECTIONS = 2_000;

/**
 * An HTTP server that lets nobody dawdle: a client has 10 s to say what it wants and 30 s to send it, and a line on which nothing
 * moves for a minute is cut.
 * @param patient leaves the patience to Node, as a test does that sees what this is good for
 */
export function openServer(listener: RequestListener, { upgrades = false, patient = false } = {}): Server {
  const checking = patient ? {} : { connectionsCheckingInterval: 2 * SECOND };
  // No page of ours speaks by web socket; Next's own does in development. Elsewhere the wish is passed over and the page is answered.
  // Who names no host is turned away at the gate, with our headers; Node would do it without.
  const server = createServer({ ...checking, requireHostHeader: false, shouldUpgradeCallback: () => upgrades }, listener);
  server.on("clientError", refuseGarbage);
  server.on("connect", (_, socket) => refuse(socket, "405 Method Not Allowed"));
  server.on("checkExpectation", (_, response) => response.writeHead(417, bareHeaders()).end());
  server.keepAliveTimeout = 5 * SECOND;
  if (patient) return server;
  server.headersTimeout = 10 * SECOND;
  server.requestTimeout = 30 * SECOND;
  server.setTimeout(MINUTE);
  server.maxConnections = CONNECTIONS;
  return server;
}

const REFUSALS: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** What is no HTTP never becomes a request. */
function refuseGarbage(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  refuse(socket, REFUSALS[error.code ?? ""] ?? "400 Bad Request");
}

/** Where there is no request to answer, its sender gets a bare answer with the same headers as everybody; then the line is cut. */
function refuse(socket: Duplex, status: string): void {
  const lines = Object.entries(bareHeaders()).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n"));
  setTimeout(() => socket.destroy(), SECOND).unref();
}

function bareHeaders(): Record<string, string> {
  return {
    ...securityHeaders(),
    "Content-Security-Policy": DATA_POLICY,
    "Cache-Control": "no-store",
    "Content-Length": "0",
    Connection: "close",
  };
}
