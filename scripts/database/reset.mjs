import { createInterface } from "node:readline/promises";
import { say } from "../checkout.mjs";
import { troubleWithDatabase, validAddress } from "../prepare/trouble-with-database.mjs";
import { prepareInstallation } from "../prepare.mjs";
import { Trouble } from "../trouble.mjs";
import { startEmbedded } from "./embedded.mjs";
import { databaseOf, otherDatabase, withClient } from "./query.mjs";

/**
 * Deletes the database of this installation and makes it anew, with its first content.
 * @param {{ confirmed: boolean }} options
 */
export async function resetDatabase({ confirmed }) {
  const given = process.env.DATABASE_URL;
  const url = given ? validAddress("DATABASE_URL", given) : (await startEmbedded({ say })).ownerUrl;
  const name = databaseOf(url);
  if (!confirmed) await askFor(name, new URL(url).host);
  await withClient(otherDatabase(url, "postgres"), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  ).catch((error) => {
    throw troubleWithDatabase(error, "DATABASE_URL", url);
  });
  await prepareInstallation();
  say(`The database ${name} is new.`);
}

/** @param {string} name @param {string} host */
async function askFor(name, host) {
  if (!process.stdin.isTTY)
    throw new Trouble(
      `This would delete everything in the database ${name} at ${host}. If you mean it: npm run db:reset -- --yes`,
    );
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialogue.question(
    `This deletes everything in the database ${name} at ${host}. Type ${name} to go on: `,
  );
  dialogue.close();
  if (answer.trim() !== name) throw new Trouble("Nothing was deleted.");
}
