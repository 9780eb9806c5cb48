import { makePerson } from "#prisma/makers/person";
import { expect, test } from "./support/market.ts";
import { enter } from "./support/people.ts";

test("a page of a signed-in person is for them alone, and its nonce for this once", async ({ page, db }) => {
  const person = await makePerson(db);
  await enter(page, db, person.id);
  const nonces: string[] = [];
  for (const path of ["/darbs", "/darbs"]) {
    const headers = (await page.goto(path))?.headers() ?? {};
    expect(headers["cache-control"]).toBe("no-store");
    nonces.push(/script-src 'nonce-([\w+/=]{22,})' 'strict-dynamic';/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "");
  }
  expect(nonces[0]).not.toBe("");
  expect(nonces[1]).not.toBe(nonces[0]);
});

test("in a page of a signed-in person only scripts that we built are let through", async ({ page, db, violations }) => {
  const person = await makePerson(db);
  await enter(page, db, person.id);
  await page.goto("/darbs");
  expect(violations).toEqual([]);
  const passed = await page.evaluate(() => {
    const built = document.querySelector<HTMLScriptElement>('script[src^="/_next/static/chunks/"]')?.getAttribute("src") ?? "";
    const source = (address: string) => () => {
      document.createElement("script").src = address;
    };
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };
    const deeds: Record<string, () => void> = {
      built: source(built),
      stranger: source("https://stranger.example/_next/static/chunks/a.js"),
      sameScheme: source("//stranger.example/_next/static/chunks/a.js"),
      climbing: source("/_next/static/chunks/../../../api/a.js"),
      ownFile: source("/api/a.js"),
      script: source("javascript:alert(1)"),
      markup: () => {
        document.body.innerHTML = "<b>Svešs</b>";
      },
      code: () => {
        document.createElement("script").text = "alert(1)";
      },
      policy: () => {
        trustedTypes.createPolicy("stranger", {});
      },
    };
    return Object.keys(deeds).filter((name) => {
      try {
        deeds[name]?.();
        return true;
      } catch {
        return false;
      }
    });
  });
  expect(passed).toEqual(["built"]);
  violations.length = 0;
});

test("when our own script breaks in somebody's browser, calm words stand there instead of nothing", async ({ page, db }) => {
  const person = await makePerson(db);
  await enter(page, db, person.id);
  await page.addInitScript(() => {
    const listen = document.addEventListener.bind(document);
    // Only our own listener is given without options.
    document.addEventListener = (...given: Parameters<typeof listen>) => {
      if (given[0] === "submit" && given.length === 2) throw new Error("broken on purpose");
      listen(...given);
    };
  });
  await page.goto("/en/desk");
  await expect(page.getByRole("heading", { level: 1, name: "Something of ours broke" })).toBeVisible();
  await expect(page).toHaveTitle("Something of ours broke – Tirdziņš");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
