import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { databaseFolder, say } from "../checkout.mjs";
import { Trouble } from "../trouble.mjs";
import { installedBinaries } from "./binaries.mjs";
import { accountFor, mayEnter } from "./unprivileged.mjs";

/**
 * Where PostgreSQL lives and who runs it.
 * @typedef {object} Home
 * @property {string} folder connection.json, lock and claims; belongs to whoever runs the commands
 * @property {string} cluster the data; belongs to the account that runs PostgreSQL
 * @property {string} bin the folder of initdb and pg_ctl
 * @property {import("./unprivileged.mjs").Account} [account] set when root lends the work to somebody else
 */

/**
 * @param {{ cluster?: string }} known a cluster that was put elsewhere by an earlier start
 * @returns {Home}
 */
export function findHome(known) {
  const folder = databaseFolder();
  makeFolder(folder);
  const { native, version } = installedBinaries();
  const account = accountFor(known.cluster ?? path.join(folder, "cluster"));
  const home = {
    folder,
    cluster: known.cluster ?? path.join(folder, "cluster"),
    bin: path.join(native, "bin"),
    account,
  };
  if (!account) return home;

  if (!known.cluster && !mayEnter(account, folder)) {
    home.cluster = path.join(refuge(folder), "cluster");
    if (!existsSync(home.cluster))
      say(
        `The user ${account.name}, who runs PostgreSQL here, may not enter ${folder}: the database lives in ${home.cluster} instead.`,
      );
  }
  if (!mayEnter(account, home.bin)) home.bin = path.join(copied(native, version, refuge(folder)), "bin");
  return home;
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    if (existsSync(folder)) return;
    mkdirSync(folder, { recursive: true });
    // Whatever the umask: another account has to pass through to its cluster. Files that are secret say so themselves.
    if (process.getuid?.() === 0)
      for (const part of [folder, path.dirname(folder)])
        if (path.basename(part) !== "tmp") chmodSync(part, 0o755);
  } catch (error) {
    throw new Trouble(
      `The folder ${folder} cannot be made (${/** @type {NodeJS.ErrnoException} */ (error).code}). Give the user who starts Common Table the right to write there, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** A folder outside the checkout, the same one every time. @param {string} folder */
function refuge(folder) {
  const mark = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 10);
  for (const parent of ["/var/lib", os.tmpdir()]) {
    const place = path.join(parent, `common-table-${mark}`);
    try {
      mkdirSync(place, { recursive: true });
      chmodSync(place, 0o755);
      return place;
    } catch {
      // try the next one
    }
  }
  throw new Trouble(
    `There is no folder that another user than root may enter for the database. Set EMBEDDED_DB_DIR to one, or DATABASE_URL to a PostgreSQL server of your own.`,
  );
}

/** @param {string} native @param {string} version @param {string} place */
function copied(native, version, place) {
  const target = path.join(place, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, target);
  } catch {
    rmSync(half, { recursive: true, force: true }); // another process was faster
  }
  return target;
}

/** An empty folder that belongs to the account. @param {string} folder @param {Home} home */
export function makeOwnedFolder(folder, { account }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}
