import { databaseOf, otherDatabase, withClient } from "../database/query.mjs";

/**
 * What the engine needs from the server itself, apart from the database it works on.
 * @param {string | undefined} url
 */
export function databaseServer(url) {
  if (!url) throw new Error("No database address was given: set DATABASE_URL.");
  const maintenance = otherDatabase(url, "postgres");
  const databaseName = databaseOf(url);
  return {
    checkConnection: () => withClient(url, async () => ({})),

    createDatabase: () =>
      withClient(maintenance, async (client) => {
        const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
        if (!rowCount) await client.query(`create database ${client.escapeIdentifier(databaseName)}`);
        return { databaseName };
      }),

    /** @param {string} name */
    createScratch: (name) =>
      withClient(maintenance, (client) => client.query(`create database ${client.escapeIdentifier(name)}`)),

    /** @param {string} name */
    dropScratch: (name) =>
      withClient(maintenance, (client) =>
        client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
      ),
  };
}
