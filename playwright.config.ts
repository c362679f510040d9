import { defineConfig } from "@playwright/test";
import { installedBrowser } from "./scripts/test/browser.mjs";
import { siteUrl } from "./tests/e2e/support/ports.mjs";

/** No word with anybody but the site; as root the browser's own sandbox cannot start. */
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  // One world for all: journeys follow each other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["line"], ["json"]] : "list",
  use: {
    baseURL: siteUrl,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: { executablePath: installedBrowser(), args },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  webServer: {
    command: `node tests/e2e/support/servers.mjs ${process.env.E2E_DEV ? "--dev" : ""}`,
    url: `${siteUrl}/api/ready`,
    timeout: 120_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
