import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100; // USER_HZ; fixed on Linux

/**
 * CPU time that a process and all it started have used so far, in milliseconds. Linux only; null elsewhere.
 * @param {number | undefined} pid
 */
export function cpuMs(pid) {
  if (!pid || process.platform !== "linux") return null;
  return familyOf(pid).reduce((sum, member) => sum + ownCpuMs(member), 0);
}

/** Resident memory of a process and all it started, in MiB. @param {number | undefined} pid */
export function memoryMiB(pid) {
  if (!pid || process.platform !== "linux") return null;
  const kib = familyOf(pid).reduce((sum, member) => {
    const line = /VmRSS:\s+(\d+)/.exec(read(`/proc/${member}/status`));
    return sum + Number(line?.[1] ?? 0);
  }, 0);
  return Math.round(kib / 1024);
}

/** @param {number} pid */
function ownCpuMs(pid) {
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  // user and system time of the process, and of children that have ended
  const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index] ?? 0), 0);
  return (ticks / TICKS_PER_SECOND) * 1000;
}

/** @param {number} root */
function familyOf(root) {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [
        Number(name),
        Number(read(`/proc/${name}/stat`).split(") ").at(-1)?.split(" ")[1] ?? 0),
      ]),
  );
  const family = [root];
  for (const member of family) for (const [pid, parent] of parents) if (parent === member) family.push(pid);
  return family;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process has ended
  }
}

/**
 * Starts a server and waits until it answers.
 * @param {string[]} command
 * @param {{ url: string, env?: Record<string, string>, cwd?: string }} options
 */
export async function startServer([program = "", ...args], { url, env = {}, cwd }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`${program} ${args.join(" ")} ended with ${child.exitCode}`);
    if (await answers(url)) return { pid: child.pid, stop: () => stop(child) };
    await new Promise((next) => setTimeout(next, 100));
  }
  await stop(child);
  throw new Error(`${url} did not answer within a minute`);
}

/** @param {string} url */
async function answers(url) {
  try {
    await (await fetch(url, { redirect: "manual" })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function stop(child) {
  return new Promise((done) => {
    if (child.exitCode !== null) return done(undefined);
    child.once("exit", done);
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
  });
}
