import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Trouble } from "../trouble.mjs";
import { adminRole } from "./connection.mjs";
import { makeOwnedFolder } from "./home.mjs";
import { removeStalePidFile, takeOver } from "./left-behind.mjs";

/** @typedef {import("./home.mjs").Home} Home */

/** @param {Home} home */
export const clusterExists = ({ cluster }) => existsSync(path.join(cluster, "PG_VERSION"));

/**
 * Makes an empty cluster beside its final place and moves it there when it is whole: a power cut leaves nothing half made.
 * @param {Home} home
 * @param {string} adminPassword
 * @param {() => void} beforeMove called when the cluster is good, before it is in its place
 */
export function createCluster(home, adminPassword, beforeMove) {
  const fresh = `${home.cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  makeOwnedFolder(fresh, home);
  const passwordFile = `${home.cluster}.password`;
  writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
  if (home.account) chownSync(passwordFile, home.account.uid, home.account.gid);
  try {
    // Names and words sort by Unicode rules on every operating system; the C locale for all else keeps the cluster movable.
    const made = run(home, "initdb", [
      "-D",
      fresh,
      "-U",
      adminRole,
      `--pwfile=${passwordFile}`,
      "-A",
      "scram-sha-256",
      "-E",
      "UTF8",
      "--locale-provider=icu",
      "--icu-locale=und",
      "--locale=C",
    ]);
    if (made.status !== 0)
      throw new Trouble(
        `The embedded PostgreSQL could not be set up in ${home.cluster}: ${lastLine(made.stderr)}. Make room there, or set DATABASE_URL to a PostgreSQL server of your own.`,
      );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  beforeMove();
  renameSync(fresh, home.cluster);
}

/** @param {Home} home @param {number} port */
export function launch(home, port) {
  const settings = {
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    max_connections: 100,
    log_line_prefix: "'%m [%p] '",
  };
  const config = path.join(home.cluster, "postgresql.auto.conf");
  writeFileSync(
    config,
    `${Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}`)
      .join("\n")}\n`,
  );
  takeOver(home);
  removeStalePidFile(home);
  rotateLog(home);
  // No pipes: a server that inherited them would keep whoever started it waiting for ever.
  run(home, "pg_ctl", ["-D", home.cluster, "-w", "-t", "60", "-l", logOf(home), "start"], "ignore");
}

/** @param {Home} home */
export function halt(home) {
  if (!existsSync(path.join(home.cluster, "postmaster.pid"))) return;
  run(home, "pg_ctl", ["-D", home.cluster, "-m", "fast", "-w", "-t", "60", "stop"], "ignore");
}

/** @param {Home} home */
export function lastWords(home) {
  return existsSync(logOf(home))
    ? lastLine(readFileSync(logOf(home), "utf8").slice(-4000))
    : "it wrote no log";
}

/** @param {Home} home */
const logOf = ({ cluster }) => path.join(cluster, "server.log");

/** @param {string} text */
const lastLine = (text) =>
  text
    .trim()
    .split("\n")
    .findLast((line) => /FATAL|error|could not/i.test(line))
    ?.trim() ??
  text.trim().split("\n").at(-1) ??
  "";

/** @param {Home} home */
function rotateLog(home) {
  const log = logOf(home);
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`);
}

/**
 * @param {Home} home
 * @param {"initdb" | "pg_ctl"} program
 * @param {string[]} args
 * @param {"ignore" | "pipe"} [stdio]
 */
function run({ bin, account, cluster }, program, args, stdio = "pipe") {
  const result = spawnSync(path.join(bin, program), args, {
    stdio,
    encoding: "utf8",
    cwd: path.dirname(cluster),
    windowsHide: true,
    // The server keeps this environment for as long as it runs: nothing of ours, no secrets, no PG* settings.
    env: keep("PATH", "TZ", "TMPDIR", "TEMP", "SystemRoot", "LD_LIBRARY_PATH"),
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  if (result.error)
    throw new Trouble(
      `${program} could not be run (${result.error.message}). Run "npm ci" again, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  return result;
}

/** @param {string[]} names @returns {NodeJS.ProcessEnv} */
function keep(...names) {
  const kept = Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return /** @type {NodeJS.ProcessEnv} */ (
    /** @type {unknown} */ ({ ...kept, LC_ALL: "C", LC_MESSAGES: "C" })
  );
}
