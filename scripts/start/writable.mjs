import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataFolder, root } from "../checkout.mjs";
import { Trouble } from "../trouble.mjs";
import { buildFolder, isBuildStale } from "./build.mjs";
import { clientFolder, isClientStale } from "./generated-client.mjs";
import { arePackagesStale } from "./packages.mjs";

/**
 * Only what this start has to write counts: a finished installation with a database of its own may be read-only.
 * @param {{ build: boolean }} mode
 */
export function checkWritable({ build }) {
  const work = [
    ...(arePackagesStale() ? [root, path.join(root, "node_modules")] : []),
    ...(isClientStale() ? [clientFolder] : []),
    ...(build && isBuildStale() ? [buildFolder] : []),
  ];
  const { DATABASE_URL, AUTH_SECRET } = process.env;
  if (work.length > 0 || !DATABASE_URL || !AUTH_SECRET) work.push(dataFolder);
  for (const folder of work) tryOut(existingPart(folder));
}

/** @param {string} folder @returns {string} */
const existingPart = (folder) => (existsSync(folder) ? folder : existingPart(path.dirname(folder)));

/** @param {string} folder */
function tryOut(folder) {
  const file = path.join(folder, `.write-test-${process.pid}`);
  try {
    writeFileSync(file, "");
    rmSync(file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Trouble(
      `The folder ${folder} cannot be written (${code}). Give the user who starts Common Table the right to write there, or copy the checkout to a folder of theirs.`,
    );
  }
}
