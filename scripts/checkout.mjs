import path from "node:path";

/** The folder of this checkout; nothing here depends on the folder a command was called from. */
export const root = path.resolve(import.meta.dirname, "..");

/** What belongs to this installation and survives a new build: the embedded database and generated secrets. */
export const dataFolder = path.join(root, ".data");

/** Where the embedded database keeps its files; tests may name another folder. */
export const databaseFolder = () => path.resolve(process.env.EMBEDDED_DB_DIR || path.join(dataFolder, "pg"));

/** @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);
