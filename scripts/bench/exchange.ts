import { type IncomingHttpHeaders, request } from "node:http";

/** An answer as it was sent: packed bytes, not unpacked. */
export type Exchange = { status: number; headers: IncomingHttpHeaders; rawHeaders: string[]; body: Buffer; milliseconds: number };

/** Asks for one page as a browser would and takes the bytes as they come. */
export function exchange(url: string): Promise<Exchange> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { "accept-encoding": "br, gzip" }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const { statusCode: status = 0, headers, rawHeaders } = answer;
        resolve({ status, headers, rawHeaders, body: Buffer.concat(chunks), milliseconds: performance.now() - began });
      });
    });
    asked.on("error", reject).end();
  });
}
