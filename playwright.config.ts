import { defineConfig } from "@playwright/test";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const executablePath = process.env.TEST_BROWSER ?? "";

/** What measures time or fills the doors, and so runs when nothing else does. */
const ALONE = /(freshness|attacks-crowd)\.script\.spec/;

/** The same stories with script and without; what needs script to look (axe) or to be (the enhancer) says so by its file name. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/browser-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json", { outputFile: ".cache/browser.json" }]],
  use: {
    baseURL: process.env.TEST_ORIGIN ?? "http://localhost:3000",
    locale: "lv-LV",
    timezoneId: "Pacific/Auckland",
    viewport: { width: 360, height: 740 },
    launchOptions: { executablePath, args },
    trace: "retain-on-failure",
    actionTimeout: 15_000,
  },
  projects: [
    { name: "script", testIgnore: ALONE },
    { name: "no script", testIgnore: /\.script\.spec/, use: { javaScriptEnabled: false } },
    { name: "alone", testMatch: ALONE, workers: 1, dependencies: ["script", "no script"] },
  ],
});
