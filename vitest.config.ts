import path from "node:path";
import { defineConfig } from "vitest/config";

const inCheckout = (place: string) => path.join(import.meta.dirname, place);
const alias = [{ find: /^@\//, replacement: `${inCheckout("")}/` }];

export default defineConfig({
  test: {
    // The same words everywhere, whatever the machine: sorting, days and formats must not depend on it.
    env: { TZ: "Europe/Berlin", LANG: "C.UTF-8" },
    projects: [
      {
        resolve: {
          alias: [...alias, { find: /^server-only$/, replacement: inCheckout("tests/support/nothing.ts") }],
        },
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        resolve: {
          alias: [
            ...alias,
            { find: /^next\/headers(\.js)?$/, replacement: inCheckout("tests/support/next-headers.ts") },
            { find: /^next\/navigation(\.js)?$/, replacement: "next/dist/api/navigation.react-server.js" },
            // Without the part for the browser, which React's server half cannot load.
            { find: /^next-intl$/, replacement: "use-intl/core" },
            { find: /^next-intl\/config$/, replacement: inCheckout("lib/platform/i18n/request.ts") },
          ],
          // Services, queries and actions are what the server's bundler makes of them.
          conditions: ["react-server", "module", "node", "production"],
        },
        ssr: { resolve: { conditions: ["react-server", "module", "node", "production"] } },
        test: {
          name: "integration",
          include: ["tests/{integration,guards}/**/*.test.ts"],
          globalSetup: ["tests/support/global-setup.ts"],
          pool: "forks",
          isolate: true,
          hookTimeout: 60_000,
          testTimeout: 30_000,
          server: { deps: { inline: ["next-intl", "use-intl", "next-auth", "@auth/core", "server-only"] } },
          env: {
            AUTH_SECRET: "only for tests, long enough for the check",
            AUTH_URL: "http://localhost:3000",
            DATABASE_POOL_SIZE: "4",
            LOG_LEVEL: "silent",
          },
        },
      },
    ],
  },
});
