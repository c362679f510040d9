import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isAlive } from "../database/lock.mjs";

/**
 * Calls back when npm, through which this script was started, is gone: killed, it cannot pass anything on.
 * @param {() => void} then
 */
export function whenNpmIsGone(then) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = isNpm(parent) ? parent : parentOf(parent); // else a shell stands between
  if (!npm || !isNpm(npm)) return;
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(watch);
    then();
  }, 1000);
  watch.unref();
}

/** @param {number} pid */
const isNpm = (pid) => /\bnpm\b/.test(about(pid, "command"));

/** @param {number} pid */
const parentOf = (pid) => Number(about(pid, "ppid"));

/** @param {number} pid @param {"command" | "ppid"} what @returns {string} */
function about(pid, what) {
  try {
    if (process.platform !== "linux")
      return spawnSync("ps", ["-o", `${what}=`, "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
    if (what === "command") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
  } catch {
    return "";
  }
}
