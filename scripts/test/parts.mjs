import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { dataFolder, root } from "../checkout.mjs";
import { freePort } from "../ports.mjs";
import { authSecret } from "../start/auth-secret.mjs";
import { buildIfStale } from "../start/build.mjs";
import { ensureBrowser } from "./browser.mjs";
import { runProgram } from "./program.mjs";
import { playwrightCount, vitestCount } from "./reports.mjs";

/**
 * One part of the whole: what it is called, and what it does. A check counts as one.
 * @typedef {{ passed: number, failed: number, output?: string }} Result
 * @typedef {{ name: string, needs?: string, work: (setting: Setting) => Promise<Result> }} Part
 * @typedef {{ ownerUrl: string }} Setting
 */

const reports = path.join(dataFolder, "test-reports");
const inModules = (/** @type {string} */ place) => path.join(root, "node_modules", place);

/** @type {Part[]} */
export const parts = [
  check("format and lint", () => node(inModules("@biomejs/biome/bin/biome"), "ci", "--colors=off")),
  check("types", async () => {
    // Next writes the types of routes and of imported files; a bare checkout has none yet.
    await node(inModules("next/dist/bin/next"), "typegen");
    return node(inModules("typescript/bin/tsc"), "--noEmit", "-p", ".");
  }),
  check("floors", () => node("scripts/check-floors.mjs")),
  check("dead code", () => node(inModules("knip/bin/knip.js"), "--no-progress")),
  check("sentences", () => node("scripts/check-messages.mjs")),
  check("schema and migrations", ({ ownerUrl }) =>
    runProgram(
      process.execPath,
      [
        inModules("prisma/build/index.js"),
        ...[
          "migrate",
          "diff",
          "--from-migrations",
          "prisma/migrations",
          "--to-schema",
          "prisma",
          "--exit-code",
        ],
      ],
      { env: { MIGRATION_DATABASE_URL: ownerUrl } },
    ),
  ),
  vitest("unit"),
  vitest("integration"),
  {
    name: "production build",
    async work() {
      await buildIfStale({
        ...process.env,
        AUTH_SECRET: authSecret(),
        DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
      });
      return { passed: 1, failed: 0 };
    },
  },
  {
    name: "browser",
    needs: "production build",
    async work() {
      await ensureBrowser();
      const file = report("browser");
      const { output } = await runProgram(process.execPath, [inModules("@playwright/test/cli.js"), "test"], {
        env: { CI: "1", E2E_PORT: String(await freeBase()), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
        minutes: 12,
      });
      return { ...playwrightCount(file), output };
    },
  },
];

/** @param {string} name @param {(setting: Setting) => Promise<{ ok: boolean, output: string }>} run @returns {Part} */
function check(name, run) {
  return {
    name,
    async work(setting) {
      const { ok, output } = await run(setting);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    },
  };
}

/** @param {"unit" | "integration"} project @returns {Part} */
function vitest(project) {
  return {
    name: `${project} tests`,
    async work() {
      const file = report(project);
      const { output } = await runProgram(
        process.execPath,
        [
          inModules("vitest/vitest.mjs"),
          ...[
            "run",
            "--project",
            project,
            "--reporter=default",
            "--reporter=json",
            `--outputFile.json=${file}`,
          ],
        ],
        { minutes: 8 },
      );
      return { ...vitestCount(file), output };
    },
  };
}

/** @param {string} name */
function report(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true }); // the last run's would count otherwise
  return file;
}

/** Four free ports in a row: the site, mail, its reader, single sign-on. */
async function freeBase() {
  for (let base = 3210; ; base += 10) {
    const wanted = [base, base + 1, base + 2, base + 3];
    const free = await Promise.all(wanted.map((port) => freePort(port)));
    if (free.every((port, index) => port === wanted[index])) return base;
  }
}

/** @param {string[]} args */
const node = (...args) => runProgram(process.execPath, args);
