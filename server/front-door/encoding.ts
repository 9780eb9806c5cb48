import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this, headers weigh more than what compression saves. */
const WORTH_IT = 800;

const TEXTS = /^(text\/|application\/(json|javascript|xml)|image\/svg)/;

/** What today's browsers send, and nothing that forbids. */
const PLAINLY_BR = /^[a-z, ]*\bbr\b[a-z, ]*$/;

/** The best way of packing that the reader understands. */
export function encodingOf(accepted: string | undefined): Encoding {
  if (accepted !== undefined && PLAINLY_BR.test(accepted)) return "br";
  const wanted = (accepted ?? "").toLowerCase().split(",");
  const takes = (name: string) => wanted.some((one) => isNamed(one, name));
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}

/** "br" and "br;q=0.5" name it, "br;q=0" forbids it. */
function isNamed(one: string, name: string): boolean {
  const [coding = "", quality = ""] = one.split(";").map((part) => part.trim());
  return coding === name && !/^q=0(\.0*)?$/.test(quality);
}

/** Packed as well as can be, for what is sent many times. Brotli's best takes 5 to 50 ms a page, once a minute at most. */
export async function packWell(text: string): Promise<{ br: Buffer; gzip: Buffer }> {
  const [br, zipped] = await Promise.all([packBrotli(text, 11), zip(text, { level: 9 })]);
  return { br: alone(br), gzip: alone(zipped) };
}

/** In memory of its own size: what zlib hands out is a small piece of 64 KiB, which would be kept with it. */
function alone(packed: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(packed.length);
  packed.copy(copy);
  return copy;
}

/** Packed quickly, for what is sent once. */
export async function packQuickly(body: Buffer, type: string, encoding: Encoding): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === "identity" || body.length < WORTH_IT || !TEXTS.test(type)) return { body, encoding: "identity" };
  return { body: encoding === "br" ? await packBrotli(body, 4) : await zip(body, { level: 6 }), encoding };
}

function packBrotli(body: Buffer | string, quality: number): Promise<Buffer> {
  const size = Buffer.byteLength(body);
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size } });
}
