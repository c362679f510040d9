import { spawn } from "node:child_process";
import { root } from "./checkout.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program in the checkout and keeps what it says.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(program, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", (error) => finish(false, error.message));
    child.once("close", (code) => finish(code === 0, ""));
    /** @param {boolean} ok @param {string} addition */
    function finish(ok, addition) {
      running.delete(child);
      if (process.env.DEBUG && !ok) process.stderr.write(output);
      resolve({ ok, output: output + addition });
    }
  });
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export const runNode = (args, env) => run(process.execPath, args, { env });

/** For an early end. */
export function stopPrograms() {
  for (const child of running) child.kill();
}
