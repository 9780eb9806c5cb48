import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "#prisma/makers/fingerprint";
import { TestBrowser } from "#prisma/makers/form";
import { cookieJar } from "#server/platform/cookies";
import { connection } from "#server/platform/database";
import { findAnswers } from "#server/platform/kept-answers";
import { LIMITS } from "#server/platform/limits";
import { FIELDS } from "./form-input.ts";

const { db } = connection();
const address = { address: "liga@piemers.example" };

async function refused(send: () => Promise<Response>): Promise<number> {
  const before = await fingerprintOf(db);
  const response = await send();
  expect(await fingerprintOf(db)).toBe(before);
  return response.status;
}

describe("the form door lets in only our own forms", () => {
  it("refuses a foreign origin", async () => {
    expect(await refused(() => new TestBrowser(db).post("sign-in/ask", address, { headers: { origin: "https://evil.example" } }))).toBe(
      403,
    );
  });

  it("refuses a post without an origin and one from the null origin", async () => {
    expect(await refused(() => new TestBrowser(db).post("sign-in/ask", address, { headers: { origin: "" } }))).toBe(403);
    expect(await refused(() => new TestBrowser(db).post("sign-in/ask", address, { headers: { origin: "null" } }))).toBe(403);
  });

  it("refuses a cross-site post even when it claims our origin", async () => {
    expect(await refused(() => new TestBrowser(db).post("sign-in/ask", address, { headers: { "sec-fetch-site": "cross-site" } }))).toBe(
      403,
    );
  });

  it("lets an old browser pass that knows no Sec-Fetch-Site", async () => {
    const headers = { origin: "http://localhost:3000", "content-type": "application/x-www-form-urlencoded" };
    const response = await new TestBrowser(db).send("sign-in/ask", "address=old%40piemers.example&_back=/ienakt", headers);
    expect(response.status).toBe(303);
  });

  it("reads no multipart, no JSON and no plain text", async () => {
    for (const type of ["multipart/form-data; boundary=x", "application/json", "text/plain", "application/octet-stream"]) {
      const headers = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin", "content-type": type };
      expect(await refused(() => new TestBrowser(db).send("sign-in/ask", "address=x", headers))).toBe(415);
    }
  });

  it("refuses a body over the limit, whatever its length header says", async () => {
    expect(await refused(() => new TestBrowser(db).post("sign-in/ask", { address: "a".repeat(300_000) }))).toBe(413);
  });

  it("knows only deeds: no query, no other procedure, no name of the language itself", async () => {
    for (const deed of ["session/list", "sign-in/toString", "constructor/prototype", "sign-in/__proto__", "nothing/here"]) {
      expect(await refused(() => new TestBrowser(db).post(deed, address))).toBe(404);
    }
  });

  it("refuses fields that no form of ours has", async () => {
    expect(await refused(() => new TestBrowser(db).post("sign-in/ask", { ...address, role: "admin" }))).toBe(400);
  });
});

describe("the form door withstands what no form of ours sends", () => {
  it("fields that are called like parts of the language", async () => {
    for (const name of ["constructor", "toString", "hasOwnProperty", "valueOf"]) {
      expect(await refused(() => new TestBrowser(db).post("sign-in/ask", { ...address, [name]: "x" }))).toBe(400);
    }
  });

  it("more fields than any form of ours has, which would be looked through for each other", async () => {
    for (const name of ["address", "x", "links.1.url"]) {
      const headers = { origin: "http://localhost:3000", "content-type": "application/x-www-form-urlencoded" };
      expect(await refused(() => new TestBrowser(db).send("sign-in/ask", `${name}&`.repeat(FIELDS + 1), headers))).toBe(413);
    }
  });

  it("a place that is too long or too odd to be kept under", async () => {
    for (const about of [randomBytes(8_000).toString("hex"), "a\u0000b", "\ud800", "'; --"]) {
      const response = await new TestBrowser(db).post("sign-in/ask", { address: "no" }, { about, headers: { accept: "application/json" } });
      expect(response.status).toBe(422);
    }
  });

  it("one network that would fill the disk with words to be kept", async () => {
    const kept = await db.keptAnswer.count();
    const flood = await Promise.all(
      Array.from({ length: LIMITS.keeping.points + 20 }, () => new TestBrowser(db, "203.0.113.5").post("initiative/begin", { title: "x" })),
    );
    expect(flood.filter(({ status }) => status === 429)).toHaveLength(20);
    expect(await db.keptAnswer.count()).toBe(kept + LIMITS.keeping.points);
    const neighbour = await new TestBrowser(db, "203.0.113.6").post("initiative/begin", { title: "x" });
    expect(neighbour.status).toBe(303);
  });
});

describe("a page opened before a new version", () => {
  const typed = { address: "liga@piemers.example", telephone: "26 000 000 <b>" };

  it("gets its words back when a field is gone or its whole deed, and nothing is written", async () => {
    for (const [deed, status] of [
      ["sign-in/ask", 400],
      ["sign-in/request", 404],
    ] as const) {
      const before = await fingerprintOf(db);
      const answer = await new TestBrowser(db).post(deed, typed, { back: "/en/sign-in" });
      const page = await answer.text();
      expect(answer.status).toBe(status);
      expect(page).toContain("liga@piemers.example</textarea>");
      expect(page).toContain("26 000 000 &lt;b&gt;</textarea>");
      expect(page).toContain('href="/en/sign-in"');
      expect(await fingerprintOf(db)).toBe(before);
    }
  });

  it("is shown to nobody whose form stands elsewhere, and leads nowhere else", async () => {
    const foreign = await new TestBrowser(db).post("sign-in/request", typed, { headers: { origin: "https://evil.example" } });
    expect(await foreign.text()).not.toContain("liga@piemers.example");
    const astray = await new TestBrowser(db).post("sign-in/request", typed, { back: "https://evil.example/" });
    expect(await astray.text()).not.toContain("evil.example");
  });
});

describe("no typed word is lost", () => {
  it("leads back and keeps the answers for this browser only", async () => {
    const browser = new TestBrowser(db);
    const response = await browser.post("sign-in/ask", { address: "not an address" }, { back: "/ienakt" });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/ienakt");
    const held = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const kept = await findAnswers(db, cookieJar(held), new Date(), { deed: "sign-in/ask", about: "" });
    expect(kept?.answers.address).toEqual(["not an address"]);
    expect(kept?.problems).toMatchObject([{ field: "address", reason: "writeAddress" }]);
    expect(await findAnswers(db, cookieJar("tirdzins-answers=other"), new Date(), { deed: "sign-in/ask", about: "" })).toBeNull();
  });

  it("forgets them, and the cookie too, when the form is accepted", async () => {
    const browser = new TestBrowser(db);
    await browser.post("sign-in/ask", { address: "no" }, { back: "/ienakt" });
    expect([...browser.cookies.keys()]).toContain("tirdzins-answers");
    await browser.post("sign-in/ask", { address: "yes@piemers.example" }, { back: "/ienakt" });
    expect([...browser.cookies.keys()]).not.toContain("tirdzins-answers");
  });

  it("answers JSON to who asks for it", async () => {
    const response = await new TestBrowser(db).post("sign-in/ask", { address: "no" }, { headers: { accept: "application/json" } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [{ field: "address", reason: "writeAddress" }] });
  });

  it("never leads to another site", async () => {
    for (const back of ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/%09/evil.example"]) {
      const response = await new TestBrowser(db).post("sign-in/ask", { address: "no" }, { back });
      const location = new URL(response.headers.get("location") ?? "", "http://localhost:3000");
      expect(location.origin).toBe("http://localhost:3000");
    }
  });
});

describe("the same post counts once", () => {
  it("sends one mail for a visitor's double click, and both browsers' tabs hold the same key", async () => {
    const browser = new TestBrowser(db, "198.51.100.7");
    await Promise.all([1, 2, 3].map(() => browser.post("sign-in/ask", { address: "double@piemers.example" })));
    expect(await db.mail.count({ where: { address: "double@piemers.example" } })).toBe(1);
  });

  it("sends another one for the same words from another network", async () => {
    await new TestBrowser(db, "198.51.100.8").post("sign-in/ask", { address: "twice@piemers.example" });
    await new TestBrowser(db, "198.51.100.9").post("sign-in/ask", { address: "twice@piemers.example" });
    expect(await db.mail.count({ where: { address: "twice@piemers.example" } })).toBe(2);
  });
});
