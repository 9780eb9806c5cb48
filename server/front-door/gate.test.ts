import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./gate.ts";

function asked(url: string, given: { method?: string; headers?: Record<string, string> } = {}) {
  return { url, method: given.method ?? "GET", headers: { host: "localhost:3000", ...given.headers } } as unknown as IncomingMessage;
}

describe("what Next never sees", () => {
  it("refuses writes to pages, odd methods, server actions and the image optimiser", () => {
    expect(refusalOf(asked("/darbs", { method: "POST" }))?.status).toBe(405);
    expect(refusalOf(asked("/api/auth/signout", { method: "POST" }))?.status).toBe(405);
    expect(refusalOf(asked("/", { method: "TRACE" }))?.status).toBe(405);
    expect(refusalOf(asked("/form/sign-in/ask", { method: "POST", headers: { "next-action": "x" } }))?.status).toBe(400);
    expect(refusalOf(asked("/_next/image?url=/x"))?.status).toBe(404);
  });

  it("refuses an address that names another host, which Next would lead to", () => {
    for (const url of ["http://evil.example/x", "https://localhost/_next/image", "*", "evil.example:443"])
      expect(refusalOf(asked(url))?.status).toBe(400);
  });

  it("refuses an address that Next would read in another way than the gate", () => {
    for (const url of [
      "/form/../darbs",
      "/form/%2E%2e/darbs",
      "/x/./y",
      "/..",
      "/\\evil.example/_next/image",
      "/form/a\\..\\b",
      "/darbs#x",
    ])
      expect(refusalOf(asked(url))?.status).toBe(400);
    for (const url of ["/api/%ff", "/%E0%A4%A", "/x%.css"]) expect(refusalOf(asked(url))?.status).toBe(400);
    for (const url of ["/darbs.rsc", "/darbs.RSC?a=b", "/darbs.segments/_tree.segment.rsc"])
      expect(refusalOf(asked(url))?.status).toBe(404);
  });

  it("refuses writes to what only begins like the form door or a call, for Next has a page there", () => {
    for (const url of [
      "/form/darbs",
      "/form/..%2fdarbs",
      "/form/a/b/c",
      "/form/a/b/",
      "/api/trpc",
      "/api/trpc/a/b",
      "/api/trpc/a%2fb",
      "/api/x",
    ])
      expect(refusalOf(asked(url, { method: "POST" }))?.status).toBe(405);
  });

  it("lets pages, forms and calls pass", () => {
    expect(refusalOf(asked("/pieredze/p%C4%81rtika...?q=/../%ff\\"))).toBeNull();
    expect(refusalOf(asked("/api/trpc/session.end,person.rename%2Cx.y?batch=1", { method: "POST" }))).toBeNull();
    expect(refusalOf(asked("/pieredze?q=a"))).toBeNull();
    expect(refusalOf(asked("/form/sign-in/ask", { method: "POST" }))).toBeNull();
    expect(refusalOf(asked("/api/trpc/session.end", { method: "POST" }))).toBeNull();
  });
});

it("takes away headers by which somebody outside would speak for Next, for us or for a proxy", () => {
  const foreign = [
    ...["x-middleware-subrequest", "x-middleware-override-headers", "x-middleware-set-cookie", "x-nextjs-data", "x-invoke-path"],
    ...["x-matched-path", "x-now-route-matches", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-nonce"],
    ...["rsc", "next-router-state-tree", "next-url", "next-resume"],
    ...["content-security-policy", "x-tirdzins-address", "x-tirdzins-path"],
  ];
  const request = asked("/", {
    headers: { ...Object.fromEntries(foreign.map((name) => [name, "evil"])), cookie: "a=b", host: "localhost:3000" },
  });
  refusalOf(request);
  expect(request.headers).toEqual({ cookie: "a=b", host: "localhost:3000" });
});
