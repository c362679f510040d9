import { chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseFolder } from "../checkout.mjs";
import { Trouble } from "../trouble.mjs";

export const databaseName = "common_table";
/** Owns the database and runs migrations. Not a superuser: what works here works on a managed PostgreSQL. */
export const ownerRole = "common_table";
export const adminRole = "postgres";

/**
 * @typedef {object} Connection
 * @property {number} port kept from start to start as long as it is free
 * @property {string} adminPassword
 * @property {string} ownerPassword
 * @property {string} [cluster] only if the data cannot lie beside this file
 * @property {string} [adminUrl] for people and tools that read this file
 * @property {string} [ownerUrl]
 * @property {string} [webUrl] written once the login of the web server exists
 */

const file = () => path.join(databaseFolder(), "connection.json");

/** @returns {Connection | undefined} */
export function readConnection() {
  if (!existsSync(file())) return undefined;
  try {
    return JSON.parse(readFileSync(file(), "utf8"));
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Trouble(
      `${file()} cannot be read (${code ?? message}). Start as the user it belongs to, or put it back from a backup.`,
    );
  }
}

/** Written whole or not at all, readable by its owner only. @param {Connection} connection */
export function writeConnection(connection) {
  const next = `${file()}.${process.pid}`;
  const text = JSON.stringify(
    { ...connection, adminUrl: adminUrl(connection), ownerUrl: ownerUrl(connection) },
    null,
    2,
  );
  writeFileSync(next, `${text}\n`, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    const { uid, gid } = statSync(databaseFolder()); // root lends a hand: the folder's owner keeps the key
    chownSync(next, uid, gid);
  }
  renameSync(next, file());
}

/** @param {Connection} connection @param {string} [database] */
export const adminUrl = ({ port, adminPassword }, database = "postgres") =>
  `postgresql://${adminRole}:${adminPassword}@127.0.0.1:${port}/${database}`;

/** @param {Connection} connection @param {string} [database] */
export const ownerUrl = ({ port, ownerPassword }, database = databaseName) =>
  `postgresql://${ownerRole}:${ownerPassword}@127.0.0.1:${port}/${database}`;
