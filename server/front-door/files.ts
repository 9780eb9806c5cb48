import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

/** Sends the file that a request asks for; false when there is none. */
export type SendFile = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const YEAR = 31_536_000;
const WEEK = 604_800;

/** Where the names of what the build wrote begin in an address. */
export const BUILT = "/_next/static/";

/**
 * The files that the build wrote, whose names change with what is in them, and those of public/. Packed ones that lie beside them
 * (scripts/build.ts writes them) are sent to whoever understands them.
 */
export function openFiles(headers: Record<string, string>): { sendBuilt: SendFile; sendOpen: SendFile } {
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const shared = { brotli: true, gzip: true, etag: true, setHeaders };
  return {
    sendBuilt: sender(sirv(".next/static", { ...shared, maxAge: YEAR, immutable: true }), BUILT.length - 1),
    // A week: long enough for one visit after another, short enough for a new picture.
    sendOpen: sender(sirv("public", { ...shared, maxAge: WEEK }), 0),
  };
}

function sender(find: ReturnType<typeof sirv>, begin: number): SendFile {
  return (request, response) =>
    new Promise((resolve) => {
      response.once("close", () => resolve(true));
      const { url } = request;
      request.url = url?.slice(begin);
      find(request, response, () => {
        request.url = url;
        resolve(false);
      });
    });
}
