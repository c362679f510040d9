import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * One process of this checkout at a time; a lock left by a dead process is taken over.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @param {{ staleAfter?: number }} [options] in ms; older locks are left-overs whatever their process id, which may be somebody else's by now
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, { staleAfter = 180_000 } = {}) {
  const lock = path.join(folder, "lock");
  while (!taken(lock)) {
    if (abandoned(lock, staleAfter)) takeAway(lock, staleAfter);
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {string} lock */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} lock @param {number} staleAfter */
function abandoned(lock, staleAfter) {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const pid = Number(readFileSync(lock, "utf8"));
    return age > staleAfter || (age > 1000 && !(pid > 0 && isAlive(pid)));
  } catch {
    return false; // gone in the meantime
  }
}

// Two waiting processes may both find the lock abandoned. Who moves away a lock that is fresh again puts it back.
/** @param {string} lock @param {number} staleAfter */
function takeAway(lock, staleAfter) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (!abandoned(aside, staleAfter)) linkSync(aside, lock);
  } catch {
    // another process was faster
  } finally {
    rmSync(aside, { force: true });
  }
}
