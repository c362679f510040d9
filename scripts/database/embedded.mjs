import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { databaseFolder } from "../checkout.mjs";
import { freePort } from "../ports.mjs";
import { Trouble } from "../trouble.mjs";
import { clusterExists, createCluster, halt, lastWords, launch } from "./cluster.mjs";
import {
  adminUrl,
  databaseName,
  ownerRole,
  ownerUrl,
  readConnection,
  writeConnection,
} from "./connection.mjs";
import { findHome } from "./home.mjs";
import { withLock } from "./lock.mjs";
import { withClient } from "./query.mjs";

/** @typedef {import("./connection.mjs").Connection} Connection */
/** @typedef {import("./home.mjs").Home} Home */

/**
 * The PostgreSQL of this checkout, started if it does not run yet; every process of the checkout shares it.
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<{ ownerUrl: string, adminUrl: string, started: boolean }>} started: by this call
 */
export async function startEmbedded({ say = () => {} } = {}) {
  const running = await runningConnection();
  if (running) return { ...urls(running), started: false };
  const home = findHome(readConnection() ?? {});
  return withLock(home.folder, async () => {
    const others = await runningConnection(); // somebody may have started it while we waited
    if (others) return { ...urls(others), started: false };
    const connection = clusterExists(home) ? existing(home) : await firstTime(home, say);
    await launchUntilItAnswers(home, connection);
    await withClient(adminUrl(connection), (client) => ensureOwnerAndDatabase(client, connection));
    return { ...urls(connection), started: true };
  });
}

/** Stops it, whoever uses it. @returns {Promise<boolean>} whether it was running */
export async function stopEmbedded() {
  const connection = readConnection();
  if (!connection) return false;
  const home = findHome(connection);
  return withLock(home.folder, async () => {
    const running = await runningConnection();
    halt(home);
    return running !== undefined;
  });
}

/** The connection if our own cluster answers on it. A copied checkout may hold the address of another one: asked for its folder. */
export async function runningConnection() {
  const connection = readConnection();
  if (!connection) return undefined;
  const cluster = connection.cluster ?? path.join(databaseFolder(), "cluster");
  return (await dataFolderBehind(connection)) === (existsSync(cluster) ? realpathSync(cluster) : cluster)
    ? connection
    : undefined;
}

/** Databases other than PostgreSQL's own have connections of other processes. @param {string} url */
export const otherConnections = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return /** @type {number} */ (rows[0].n);
  });

/** @param {Connection} connection */
const urls = (connection) => ({ ownerUrl: ownerUrl(connection), adminUrl: adminUrl(connection) });

/** @param {Connection} connection @returns {Promise<string | undefined>} */
async function dataFolderBehind(connection) {
  try {
    return await withClient(adminUrl(connection), async (client) =>
      realpathSync((await client.query("show data_directory")).rows[0].data_directory),
    );
  } catch {
    return undefined;
  }
}

/** @param {Home} home @returns {Connection} */
function existing(home) {
  const connection = readConnection();
  if (connection) return connection;
  throw new Trouble(
    `${home.folder} holds a database, but its connection.json is missing. Put connection.json back from a backup; if the data is not needed, move the folder away and start again.`,
  );
}

/** @param {Home} home @param {(line: string) => void} say @returns {Promise<Connection>} */
async function firstTime(home, say) {
  say("Setting up the embedded PostgreSQL database.");
  const secret = () => randomBytes(24).toString("base64url");
  /** @type {Connection} */
  const connection = { port: await freePort(), adminPassword: secret(), ownerPassword: secret() };
  if (path.dirname(home.cluster) !== home.folder) {
    connection.cluster = home.cluster;
    mkdirSync(path.dirname(home.cluster), { recursive: true });
  }
  createCluster(home, connection.adminPassword, () => writeConnection(connection));
  return connection;
}

/** @param {Home} home @param {Connection} connection */
async function launchUntilItAnswers(home, connection) {
  // Asked, not trusted: after a kill the old processes may still hold the data for a moment, and the port may be taken.
  for (let attempt = 0; attempt < 12; attempt++) {
    if (attempt === 0 || attempt % 4 === 3) await moveToFreePort(connection);
    launch(home, connection.port);
    if (await dataFolderBehind(connection)) return;
    await new Promise((resolve) => setTimeout(resolve, 250 * (attempt + 1)));
  }
  throw new Trouble(
    `The embedded PostgreSQL does not start: ${lastWords(home)}. Its log is ${path.join(home.cluster, "server.log")}.`,
  );
}

/** @param {Connection} connection */
async function moveToFreePort(connection) {
  connection.port = await freePort(connection.port);
  writeConnection(connection);
}

/** @param {import("pg").Client} client @param {Connection} connection */
async function ensureOwnerAndDatabase(client, { ownerPassword }) {
  const { rows } = await client.query(
    "select exists (select from pg_roles where rolname = $1) as owner, exists (select from pg_database where datname = $2) as database",
    [ownerRole, databaseName],
  );
  if (!rows[0].owner) {
    await client.query(
      `create role ${ownerRole} login createdb createrole password ${client.escapeLiteral(ownerPassword)}`,
    );
    await client.query(`grant pg_signal_backend to ${ownerRole}`); // drop database ... with (force), in tests and shadow databases
  }
  if (!rows[0].database) await client.query(`create database ${databaseName} owner ${ownerRole}`);
}
