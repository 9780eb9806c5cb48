import type { IncomingMessage } from "node:http";
import { FORM_BYTES, JSON_BYTES } from "#server/api/body";

/** How many bytes may be sent to an address. */
export function bodyLimitOf(path: string): number {
  return path.startsWith("/form/") ? FORM_BYTES : JSON_BYTES;
}

/** Reads what was sent, counting; null when there is more than the limit, whatever the length header says. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The connection stays: who sent too much is told so.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
