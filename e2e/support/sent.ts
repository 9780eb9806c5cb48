import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer with its weight on the way: browsers and fetch() tell only what was unpacked. */
export type Sent = { status: number; bytes: number; text: string };

/** Asks for an address as a browser would that takes this packing. */
export function askAsSent(url: string, encoding: "br" | "gzip", cookie = ""): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": encoding, ...(cookie === "" ? {} : { cookie }) };
    const asked = request(url, { headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("error", reject);
      answer.on("data", (piece: Buffer) => void pieces.push(piece));
      answer.on("end", () => {
        const body = Buffer.concat(pieces);
        const text = unpacked(body, answer.headers["content-encoding"]);
        resolve({ status: answer.statusCode ?? 0, bytes: body.length, text });
      });
    });
    asked.on("error", reject).end();
  });
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return (encoding === "gzip" ? gunzipSync(body) : body).toString();
}
