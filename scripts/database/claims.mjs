import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseFolder } from "../checkout.mjs";
import { adminUrl } from "./connection.mjs";
import { otherConnections, runningConnection } from "./embedded.mjs";
import { isAlive } from "./lock.mjs";

const claimsFolder = () => path.join(databaseFolder(), "in-use");
const keeperFile = () => path.join(databaseFolder(), "keeper");

/** Says that this process needs the embedded database, so that no other process of the checkout stops it. */
export function claim() {
  mkdirSync(claimsFolder(), { recursive: true });
  writeFileSync(path.join(claimsFolder(), String(process.pid)), "");
}

/**
 * The keeper stops the database when it leaves: whoever started it, or who finds that its keeper was killed.
 * A database that somebody started by hand has no keeper and runs on.
 * @param {boolean} started by this process
 */
export function keep(started) {
  const keeper = readKeeper();
  if (started || (keeper !== undefined && !isAlive(keeper))) writeFileSync(keeperFile(), String(process.pid));
}

export const isKeeper = () => readKeeper() === process.pid;

export const forgetKeeper = () => rmSync(keeperFile(), { force: true });

/**
 * Takes this process's claim back.
 * @returns {Promise<boolean>} whether it is now on this process to stop the database
 */
export async function leave() {
  rmSync(path.join(claimsFolder(), String(process.pid)), { force: true });
  if (!isKeeper()) return false;
  const [heir] = otherUsers();
  if (heir !== undefined) {
    writeFileSync(keeperFile(), String(heir));
    return false;
  }
  forgetKeeper();
  const connection = await runningConnection();
  return connection !== undefined && (await otherConnections(adminUrl(connection))) === 0;
}

/** Ids of other living processes that use the embedded database; what dead ones left is cleared away. */
function otherUsers() {
  const pids = readdirSync(claimsFolder()).map(Number);
  for (const pid of pids) if (!isAlive(pid)) rmSync(path.join(claimsFolder(), String(pid)), { force: true });
  return pids.filter((pid) => pid !== process.pid && isAlive(pid));
}

function readKeeper() {
  try {
    return Number(readFileSync(keeperFile(), "utf8"));
  } catch {
    return undefined;
  }
}
