import { spawn } from "node:child_process";
import { root } from "../checkout.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program of the checkout to its end, or until its time is over.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, minutes?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runProgram(program, args, { env = {}, minutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: "1", FORCE_COLOR: undefined },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    const clock = setTimeout(() => {
      output += `\nstopped: it took longer than ${minutes} minutes`;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
    }, minutes * 60_000);
    child.once("error", (error) => finish(false, error.message));
    child.once("close", (code) => finish(code === 0, ""));
    /** @param {boolean} ok @param {string} addition */
    function finish(ok, addition) {
      clearTimeout(clock);
      running.delete(child);
      resolve({ ok, output: output + addition });
    }
  });
}

/** For an early end. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}
