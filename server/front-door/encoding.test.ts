import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodingOf, packQuickly, packWell } from "./encoding.ts";

describe("what a reader understands", () => {
  it.each([
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["GZIP ;q=0.5, BR", "br"],
    ["br;q=0.1, gzip;q=0.9", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br ; q=0.000, gzip;q=0.0", "identity"],
    ["gzip;q=0", "identity"],
  ])("%s is answered by %s", (accepted, encoding) => {
    expect(encodingOf(accepted)).toBe(encoding);
  });

  it.each([undefined, "", "*", "*;q=0.5", "identity", "deflate", "zstd, compress", "brotli", "xbr, gzipped", ";;,,=", "q=1"])(
    "%s is answered plainly, as everybody understands",
    (accepted) => {
      expect(encodingOf(accepted)).toBe("identity");
    },
  );
});

const TEXT = "Katrs uzrakstīja vienu recepti. ".repeat(500);

describe("what is packed well", () => {
  it("comes out as it went in", async () => {
    const { br, gzip } = await packWell(TEXT);
    expect([brotliDecompressSync(br).toString(), gunzipSync(gzip).toString()]).toEqual([TEXT, TEXT]);
  });

  it("holds no more memory than its bytes: kept pages are counted by them", async () => {
    const { br, gzip } = await packWell(TEXT);
    expect([br.buffer.byteLength, gzip.buffer.byteLength]).toEqual([br.length, gzip.length]);
  });
});

describe("what is packed quickly", () => {
  const html = Buffer.from(TEXT);

  it("comes out as it went in, in the way that was asked for", async () => {
    const [br, gzip] = [await packQuickly(html, "text/html", "br"), await packQuickly(html, "application/json", "gzip")];
    expect([br.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body).equals(html) && gunzipSync(gzip.body).equals(html)).toBe(true);
  });

  it("is left alone when it is short, packed already or wanted plain", async () => {
    const short = Buffer.from("gone");
    expect(await packQuickly(short, "text/html", "br")).toEqual({ body: short, encoding: "identity" });
    expect(await packQuickly(html, "image/avif", "br")).toEqual({ body: html, encoding: "identity" });
    expect(await packQuickly(html, "text/html", "identity")).toEqual({ body: html, encoding: "identity" });
  });
});
