import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataFolder, root, say } from "../checkout.mjs";
import { runNode } from "../programs.mjs";
import { Trouble } from "../trouble.mjs";
import { contentHash } from "./content-hash.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";

export const buildFolder = path.join(root, ".next");
const mark = path.join(buildFolder, "BUILD_SOURCE");

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const settings = [
  "next.config.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "mdx-components.tsx",
];

function source() {
  const publicSettings = Object.entries(process.env)
    .filter(([name]) => name.startsWith("NEXT_PUBLIC_"))
    .sort();
  return contentHash([...sources, ...settings], { except: /\.sql$/, extra: JSON.stringify(publicSettings) });
}

export const isBuildStale = () =>
  !existsSync(path.join(buildFolder, "BUILD_ID")) ||
  !existsSync(mark) ||
  readFileSync(mark, "utf8") !== source();

/** @param {NodeJS.ProcessEnv} env of the server, without the owner's rights on the database */
export const buildIfStale = (env) =>
  oneAtATime(isBuildStale, async () => {
    say("Building the site; this takes a minute.");
    rmSync(mark, { force: true });
    const before = source(); // a file changed while it builds makes the next start build again
    const { ok, output } = await nextBuild({ ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
    if (!ok) {
      const log = path.join(dataFolder, "build.log");
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(log, output);
      throw new Trouble(
        `The site could not be built. What the build said is in ${log}; correct that, then start again.`,
      );
    }
    writeFileSync(mark, before);
  });

// The build of a start script that was killed may still be at work and holds the folder.
/** @param {NodeJS.ProcessEnv} env */
async function nextBuild(env) {
  for (let attempt = 1; ; attempt++) {
    const result = await runNode([path.join(root, "node_modules/next/dist/bin/next"), "build"], env);
    if (result.ok || attempt === 60 || !/already running/.test(result.output)) return result;
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}
