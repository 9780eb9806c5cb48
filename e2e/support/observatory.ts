import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import tls from "node:tls";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What the scorer saw at an address; it is its own affair. */
type Retrieved = { responses: { auto: { status: number } | null } };
type Judged = { result: string; pass: boolean };
type Parts = {
  retrieve: (host: string, options: { path: string; httpPort: string; httpsPort: string; headers: string[] }) => Promise<Retrieved>;
  tests: ((seen: Retrieved) => Judged)[];
  pointsOf: (result: string) => number;
  enoughForExtra: number;
};

/** A page's score, and the judgements that gave or cost points. */
export type Score = { status: number; score: number; because: Record<string, number> };

/** An address at which nobody speaks plain HTTP, as on a host whose only open port is that of TLS. */
const NOBODY = "1";

/**
 * The scorer of the MDN HTTP Observatory, offline: its own retriever and tests, one page at a time. Its command scores the first page
 * of a public host on the usual ports only.
 */
export async function openObservatory(origin: string): Promise<(path: string, cookie: string) => Promise<Score>> {
  const { hostname, port } = new URL(origin);
  tls.setDefaultCACertificates([...tls.getCACertificates(), await certificateOf(hostname, Number(port))]);
  const { retrieve, tests, pointsOf, enoughForExtra } = await takeParts();
  return async (path, cookie) => {
    const headers = ["Accept: text/html", ...(cookie ? [`Cookie: ${cookie}`] : [])];
    const seen = await retrieve(hostname, { path, httpPort: NOBODY, httpsPort: port, headers });
    const because = Object.fromEntries(tests.map((test) => test(seen).result).map((result) => [result, pointsOf(result)]));
    const points = Object.values(because);
    const lost = sum(points.filter((point) => point < 0));
    return { status: seen.responses.auto?.status ?? 0, score: 100 + (100 + lost >= enoughForExtra ? sum(points) : lost), because };
  };
}

/**
 * A copy of the package with an empty list of hosts that browsers know as "https only": the package fetches that list from the network
 * when it is installed, and it names no test host anyway.
 */
async function takeParts(): Promise<Parts> {
  const from = path.dirname(path.dirname(fileURLToPath(import.meta.resolve("@mdn/mdn-http-observatory"))));
  const copy = path.resolve(".cache/observatory");
  cpSync(from, copy, { recursive: true });
  writeFileSync(path.join(copy, "conf/hsts-preload.json"), "{}");
  const part = (file: string) => import(pathToFileURL(path.join(copy, "src", file)).href);
  const [{ retrieve }, { ALL_TESTS }, { getScoreModifier }, { MINIMUM_SCORE_FOR_EXTRA_CREDIT }] = await Promise.all(
    ["retriever/retriever.js", "constants.js", "grader/grader.js", "grader/charts.js"].map(part),
  );
  return { retrieve, tests: ALL_TESTS, pointsOf: getScoreModifier, enoughForExtra: MINIMUM_SCORE_FOR_EXTRA_CREDIT };
}

/** The test front signs its certificate itself; what it shows is trusted by this process from now on. */
function certificateOf(host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = tls.connect({ host, port, servername: host, rejectUnauthorized: false }, () => {
      const { raw } = socket.getPeerCertificate();
      socket.end();
      resolve(`-----BEGIN CERTIFICATE-----\n${raw.toString("base64")}\n-----END CERTIFICATE-----\n`);
    });
    socket.on("error", reject);
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
