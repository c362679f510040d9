import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { Trouble } from "../trouble.mjs";

/** @typedef {{ name: string, uid: number, gid: number }} Account */

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of an existing cluster, as `postgres`, or as `nobody`.
 * @param {string} cluster folder of the cluster, which may not exist yet
 * @returns {Account | undefined} undefined where the current user can run PostgreSQL
 */
export function accountFor(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = knownAccounts();
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0)
      return { name: accounts.find((account) => account.uid === uid)?.name ?? `user ${uid}`, uid, gid };
  }
  for (const name of ["postgres", "_postgres", "nobody"]) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account && account.uid !== 0) return account;
  }
  throw new Trouble(
    "PostgreSQL does not run as root and this machine has neither a user postgres nor nobody. Start as another user, or set DATABASE_URL.",
  );
}

/**
 * Whether an account may enter a folder; every folder on the way must let it pass.
 * @param {Account} account
 * @param {string} folder
 */
export function mayEnter(account, folder) {
  const { status, error } = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    uid: account.uid,
    gid: account.gid,
    stdio: "ignore",
    cwd: "/",
  });
  if (error)
    throw new Trouble(
      `PostgreSQL does not run as root, and this machine does not let root run programs as ${account.name} (${error.message}). Start as another user, or set DATABASE_URL.`,
    );
  return status === 0;
}

/** @returns {Account[]} */
function knownAccounts() {
  const lines = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  return lines
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [name = "", , uid, gid] = line.split(":");
      return { name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
    });
}
