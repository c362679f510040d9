import { spawnSync } from "node:child_process";
import { existsSync, lchownSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { isAlive } from "./lock.mjs";

/** @typedef {import("./home.mjs").Home} Home */

// PostgreSQL waits for the process named there. It may belong to somebody else by now, after a crash of the whole machine,
// or to the cluster this one was copied from. A dead process PostgreSQL clears away itself, checking its shared memory.
/** @param {Home} home */
export function removeStalePidFile({ cluster }) {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file) || process.platform === "win32") return;
  const [pid = "", folder = ""] = readFileSync(file, "utf8").split("\n");
  const copied =
    folder !== cluster && (!existsSync(folder) || realpathSync(folder) !== realpathSync(cluster));
  if (copied || (isAlive(Number(pid)) && !isPostgres(pid))) rmSync(file, { force: true });
}

/** @param {string} pid */
function isPostgres(pid) {
  const { stdout, error } = spawnSync("ps", ["-o", "comm=", "-p", pid], { encoding: "utf8" });
  return error !== undefined || stdout.includes("postgres");
}

/** Files copied by root belong to root; PostgreSQL reads only its own. @param {Home} home */
export function takeOver({ cluster, account }) {
  if (!account || statSync(cluster).uid === account.uid) return;
  for (const name of [".", ...readdirSync(cluster, { recursive: true, encoding: "utf8" })])
    lchownSync(path.join(cluster, name), account.uid, account.gid);
}
