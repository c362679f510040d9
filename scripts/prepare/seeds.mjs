import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../checkout.mjs";
import { withClient } from "../database/query.mjs";
import { runNode } from "../programs.mjs";
import { contentHash } from "../start/content-hash.mjs";
import { Trouble } from "../trouble.mjs";
import { readNotes, writeNotes } from "./notes.mjs";

/**
 * Loads the shared lists whenever their content changed, and the demo world once into an empty database that is meant to show one.
 * @param {{ owner: import("pg").Client, ownerUrl: string, webUrl: string, say: (line: string) => void }} place
 */
export async function seed({ owner, ownerUrl, webUrl, say }) {
  const env = { OWNER_DATABASE_URL: ownerUrl, DATABASE_URL: webUrl };
  const notes = await readNotes(owner);
  const hash = contentHash(["prisma/seed", "prisma/reference", "prisma/demo", "lib/domain/practices"]);
  if (has("reference") && notes.reference !== hash) {
    say("Loading the reference content.");
    await run("reference", "The reference content", env);
    await writeNotes(owner, { ...notes, reference: hash });
  }
  if (!has("demo") || !demoIsWanted() || (await hasCities(webUrl))) return;
  say("Loading the demo world (invented cities and people).");
  await run("demo", "The demo world", env);
}

/** A demo is for looking around: an installation that can send mail or knows an identity provider is a real one. */
export function demoIsWanted() {
  const { DEMO, SMTP_URL, OIDC_ISSUER } = process.env;
  return DEMO === "1" || (!DEMO && !SMTP_URL && !OIDC_ISSUER);
}

// Asked as the web server with the scope of its own look-ups: row-level security shows the owner of the tables nothing.
/** @param {string} webUrl */
function hasCities(webUrl) {
  return withClient(webUrl, async (client) => {
    await client.query("select set_config('app.scope', 'system', false)");
    const { rows } = await client.query('select exists (select from "City") as any');
    return /** @type {boolean} */ (rows[0].any);
  });
}

/** @param {"reference" | "demo"} name */
const fileOf = (name) => path.join(root, "prisma/seed", `${name}.ts`);

/** @param {"reference" | "demo"} name */
const has = (name) => existsSync(fileOf(name));

/**
 * @param {"reference" | "demo"} name
 * @param {string} what
 * @param {Record<string, string>} env
 */
async function run(name, what, env) {
  // Our own modules may be marked as server only; this condition is how the server's bundler loads them.
  const loader = pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href;
  const { ok, output } = await runNode(["--conditions=react-server", "--import", loader, fileOf(name)], {
    ...process.env,
    ...env,
  });
  if (ok) return;
  const lines = output.trim().split("\n");
  const reason = lines.find((line) => /^\s*(Uncaught )?(\w+)?[Ee]rror\b.*:/.test(line)) ?? lines.at(-1) ?? "";
  throw new Trouble(
    `${what} could not be loaded (${reason.trim()}). Correct prisma/seed/${name}.ts or what it reads, and start again; DEBUG=1 shows the whole output.`,
  );
}
