// Completes package-lock.json:  node scripts/complete-lock.mjs   (after every `npm install`)
// Some package mirrors show only the optional binaries of the platform that asks. The lock file then lacks the others,
// and `npm ci` refuses it on every machine. This adds them by name; npm leaves out those that do not fit the machine.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./checkout.mjs";

const systems = [
  "darwin",
  "win32",
  "linux",
  "freebsd",
  "openbsd",
  "netbsd",
  "android",
  "openharmony",
  "sunos",
  "aix",
];
const processors = [
  "arm64",
  "x64",
  "ia32",
  "arm",
  "ppc64",
  "s390x",
  "riscv64",
  "loong64",
  "mips64el",
  "wasm32",
];

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

const file = path.join(root, "package-lock.json");
/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync(file, "utf8"));
/** @type {Record<string, Entry>} */
const added = {};

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, "");
    const known = found(place, name);
    if (!known) added[`node_modules/${name}`] ??= entryFor(name, version);
    else if (known.version !== version && range === version)
      added[`${place}/node_modules/${name}`] = entryFor(name, version);
  }
}

lock.packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} added`);

/** The entry that a package at a place would load, as Node.js looks for it. @param {string} place @param {string} name @returns {Entry | undefined} */
function found(place, name) {
  const here = place ? `${place}/node_modules/${name}` : `node_modules/${name}`;
  const entry = lock.packages[here] ?? added[here];
  if (entry || !place) return entry;
  return found(place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

/** @param {string} name @param {string} version @returns {Entry} */
function entryFor(name, version) {
  const words = name.split(/[-/]/).map((word) => (word === "windows" ? "win32" : word));
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return {
    version,
    optional: true,
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === "linux" && libc && { libc: [libc] }),
  };
}
