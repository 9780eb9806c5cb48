/** A quarter of a megabyte: the longest form of ours, every letter of it percent-encoded, is below 200 kB. */
export const FORM_BYTES = 256 * 1024;

/** JSON calls are small; the longest text of 10,000 letters is far below. */
export const JSON_BYTES = 64 * 1024;

/** Reads a body as text, counting its bytes as they come; null when there are more than allowed. The length header is not believed. */
export async function readBody(request: Request, limit: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
