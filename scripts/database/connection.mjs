import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseFolder } from "../checkout.mjs";

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
  return existsSync(file()) ? JSON.parse(readFileSync(file(), "utf8")) : undefined;
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
  renameSync(next, file());
}

/** @param {Connection} connection @param {string} [database] */
export const adminUrl = ({ port, adminPassword }, database = "postgres") =>
  `postgresql://${adminRole}:${adminPassword}@127.0.0.1:${port}/${database}`;

/** @param {Connection} connection @param {string} [database] */
export const ownerUrl = ({ port, ownerPassword }, database = databaseName) =>
  `postgresql://${ownerRole}:${ownerPassword}@127.0.0.1:${port}/${database}`;
