import { databaseOf, otherDatabase, withClient } from "../database/query.mjs";
import { Trouble } from "../trouble.mjs";
import { isUnreachable, troubleWithDatabase } from "./trouble-with-database.mjs";

const oldestServer = 150000;
const patience = 5_000;

/**
 * Waits a moment for a server that is just starting, and creates the database if the server lacks it.
 * @param {string} ownerUrl
 * @param {(line: string) => void} say
 */
export async function ensureDatabase(ownerUrl, say) {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await withClient(ownerUrl, checkVersion);
    } catch (error) {
      const code = /** @type {{ code?: string }} */ (error).code;
      if (code === "3D000") return create(ownerUrl, say);
      if (!isUnreachable(error) || code === "ENOTFOUND" || Date.now() > deadline)
        throw troubleWithDatabase(error, "DATABASE_URL", ownerUrl);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** @param {string} ownerUrl @param {(line: string) => void} say */
async function create(ownerUrl, say) {
  const name = databaseOf(ownerUrl);
  say(`Creating the database ${name}.`);
  try {
    await withClient(otherDatabase(ownerUrl, "postgres"), (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`),
    );
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code;
    if (code === "42P04" || code === "23505") return; // another instance was faster
    if (code === "42501")
      throw new Trouble(
        `The database ${name} does not exist, and the user of DATABASE_URL may not create it. Let an administrator run: create database "${name}" owner "${new URL(ownerUrl).username}".`,
      );
    throw troubleWithDatabase(error, "DATABASE_URL", ownerUrl);
  }
}

/** @param {import("pg").Client} client */
async function checkVersion(client) {
  const { rows } = await client.query(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  );
  if (rows[0].number < oldestServer)
    throw new Trouble(
      `The database server is PostgreSQL ${rows[0].name}; Common Table needs PostgreSQL 15 or later. Upgrade the server, or correct DATABASE_URL.`,
    );
}
