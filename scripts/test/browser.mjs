import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../checkout.mjs";
import { Trouble } from "../trouble.mjs";
import { runProgram } from "./program.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** An installed Chromium or Chrome: the one of CHROMIUM_PATH, or where systems put it. @returns {string | undefined} */
export function installedBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new Trouble(`CHROMIUM_PATH names ${given}, which is not there. Correct it, or leave it out.`);
  return given || usual.find((place) => existsSync(place));
}

/** Installs a browser where there is none: Debian's own where we may, else the one Playwright brings. */
export async function ensureBrowser() {
  if (installedBrowser() || existsSync(playwrightsOwn())) return;
  const words = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (existsSync("/usr/bin/apt-get") && (await asRoot(words))) return;
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  const { ok, output } = await runProgram(process.execPath, [cli, "install", "chromium"], { minutes: 6 });
  if (!ok)
    throw new Trouble(
      `No browser could be installed (${output.trim().split("\n").at(-1)}). Install Chromium or Chrome, and set CHROMIUM_PATH if it lies in an unusual place.`,
    );
}

/** @param {string[]} words "sudo -n", or nothing */
async function asRoot(words) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [program = "", ...args] = [...words, "apt-get", ...step];
    await runProgram(program, args, { env, minutes: 6 });
  }
  return installedBrowser() !== undefined;
}

function playwrightsOwn() {
  try {
    return createRequire(path.join(root, "package.json"))("@playwright/test").chromium.executablePath();
  } catch {
    return "";
  }
}
