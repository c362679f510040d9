import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, say } from "../checkout.mjs";
import { run } from "../programs.mjs";
import { Trouble } from "../trouble.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";

const lockFile = path.join(root, "package-lock.json");
const installed = path.join(root, "node_modules/.package-lock.json"); // npm writes it last
const mark = path.join(root, "node_modules/.installed-from");

/** Missing, half installed, or older than the lock file. */
export function arePackagesStale() {
  if (!existsSync(installed)) return true;
  const same = existsSync(mark) && readFileSync(mark, "utf8") === lockHash();
  return !same && statSync(installed).mtimeMs < statSync(lockFile).mtimeMs; // else somebody ran npm themselves
}

export const installIfStale = () => oneAtATime(arePackagesStale, install);

async function install() {
  say("Installing the packages; the first time this takes a minute or two.");
  const npm = process.env.npm_execpath;
  // No install scripts: none is needed here, and they would download programs we have another way for.
  // With the development packages: the site is built on this machine.
  const args = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"];
  const viaNode = npm && /\.[cm]?js$/.test(npm);
  const { ok, output } = viaNode
    ? await run(process.execPath, [npm, ...args])
    : await run("npm", args, { shell: process.platform === "win32" });
  if (!ok)
    throw new Trouble(
      `The packages could not be installed (${reasonIn(output)}). Check the network and the free space on this machine, then start again; "npm ci" shows the whole output.`,
    );
  writeFileSync(mark, lockHash());
}

const lockHash = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

/** @param {string} output */
function reasonIn(output) {
  const lines = output.split("\n").flatMap((line) => /^npm (?:error|ERR!) (.+)/.exec(line)?.[1] ?? []);
  return lines.slice(0, 2).join(": ") || output.trim().split("\n").at(-1);
}
