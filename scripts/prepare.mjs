// Makes a database ready to serve:  node scripts/prepare.mjs   (DATABASE_URL: its owner; without it, the embedded one)
// Prints the address for the server process, whose login owns nothing.
import { pathToFileURL } from "node:url";
import { say } from "./checkout.mjs";
import { readConnection, writeConnection } from "./database/connection.mjs";
import { startEmbedded } from "./database/embedded.mjs";
import { withClient } from "./database/query.mjs";
import { ensureDatabase } from "./prepare/database-exists.mjs";
import { checkHarmless } from "./prepare/harmless-login.mjs";
import { migrate } from "./prepare/migrations.mjs";
import { ensureGroupRole, ensureWebLogin } from "./prepare/roles.mjs";
import { seed } from "./prepare/seeds.mjs";
import { troubleWithDatabase, validAddress } from "./prepare/trouble-with-database.mjs";
import { withPlainEnding } from "./trouble.mjs";

const oneAtATime = 4_207_311; // instances that start together: any number that nobody else uses

/**
 * @param {string} ownerUrl
 * @param {{ seeds?: boolean }} [options] seeds: false leaves the database without content, for tests
 * @returns {Promise<{ webUrl: string }>}
 */
export async function prepareDatabase(ownerUrl, { seeds = true } = {}) {
  validAddress("DATABASE_URL", ownerUrl);
  const given = process.env.DATABASE_APP_URL;
  if (given) validAddress("DATABASE_APP_URL", given);
  await ensureDatabase(ownerUrl, say);
  return withClient(ownerUrl, async (owner) => {
    await owner.query("select pg_advisory_lock($1)::text", [oneAtATime]);
    await ensureGroupRole(owner);
    await migrate(owner, ownerUrl, say);
    const webUrl = given ?? (await ensureWebLogin(owner, ownerUrl));
    await checkHarmless(webUrl, given ? "DATABASE_APP_URL" : "the web server");
    if (seeds) await seed({ owner, ownerUrl, webUrl, say });
    return { webUrl };
  }).catch((error) => {
    throw troubleWithDatabase(error, "DATABASE_URL", ownerUrl);
  });
}

export async function prepareInstallation() {
  if (process.env.DATABASE_URL) return (await prepareDatabase(process.env.DATABASE_URL)).webUrl;
  const { ownerUrl } = await startEmbedded({ say });
  const { webUrl } = await prepareDatabase(ownerUrl);
  rememberWebUrl(webUrl);
  return webUrl;
}

/** In the file where tools and people find the embedded database. @param {string} webUrl */
export function rememberWebUrl(webUrl) {
  const connection = readConnection();
  if (connection && connection.webUrl !== webUrl) writeConnection({ ...connection, webUrl });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await withPlainEnding(async () => console.log(await prepareInstallation()));
