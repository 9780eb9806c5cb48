import { freePort } from "../scripts/postgres.ts";
import { endProcess, type Running, startProcess, untilServing } from "../scripts/processes.ts";
import { expect, test } from "./support/market.ts";

test.describe.configure({ mode: "default" });

/** A market whose database is away. */
let market: { origin: string; running: Running };

test.beforeAll(async () => {
  const port = await freePort(3_340);
  const origin = `http://localhost:${port}`;
  const away: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: "postgres://nobody:nothing@127.0.0.1:1/nowhere",
    NODE_ENV: "production",
    PORT: String(port),
    ORIGIN: origin,
  };
  const running = startProcess("server/main.ts", away, "ignore");
  market = { origin, running };
  await untilServing(`http://127.0.0.1:${port}/healthz`, running);
});

test.afterAll(async () => {
  await endProcess(market.running);
});

for (const [who, cookie] of [
  ["a visitor", ""],
  ["who is signed in", "authjs.session-token"],
] as const) {
  for (const [path, title, reference] of [
    ["/", "Mums kaut kas salūza", "nosauciet numuru"],
    ["/en/initiatives", "Something of ours broke", "number"],
  ] as const) {
    test(`when the database is away, ${who} sees at ${path} a whole page in its own look, and a number`, async ({ page, context }) => {
      if (cookie) await context.addCookies([{ name: cookie, value: "whatever", url: market.origin }]);
      const response = await page.goto(`${market.origin}${path}`);
      expect(response?.status()).toBe(500);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(reference)).toHaveText(/\d{6,}$/);
      // The look stands in the page itself: the policy allows it by its hash.
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
    });
  }
}
