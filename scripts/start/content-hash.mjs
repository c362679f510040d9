import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "../checkout.mjs";

const generated = new Set(["node_modules", "generated", ".next", ".data", ".git"]);

/**
 * One mark for the content of files and folders of the checkout: names and bytes, not times, which a copy or a checkout changes.
 * @param {string[]} places relative to the checkout; those that are missing count as empty
 * @param {{ only?: RegExp, except?: RegExp, extra?: string }} [options] only, except: which file names count; extra: what else decides
 */
export function contentHash(places, { only = /./, except = /^$/, extra = "" } = {}) {
  const hash = createHash("sha256").update(extra);
  for (const file of places.flatMap((place) => filesBelow(path.join(root, place))).sort()) {
    const name = path.basename(file);
    if (!only.test(name) || except.test(name)) continue;
    const bytes = readFileSync(file);
    hash.update(`\0${path.relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(place, entry.name);
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : filesBelow(inside);
    return entry.isFile() ? [inside] : [];
  });
}
