import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../checkout.mjs";
import { runNode } from "../programs.mjs";
import { Trouble } from "../trouble.mjs";

/**
 * Brings the tables up to date. Asks the database first: Prisma's command takes a second to find out that nothing is to be done.
 * @param {import("pg").Client} owner
 * @param {string} ownerUrl
 * @param {(line: string) => void} say
 */
export async function migrate(owner, ownerUrl, say) {
  const { applied, broken } = await history(owner);
  if (broken)
    throw new Trouble(
      `The migration ${broken} did not finish the last time. Put the database right (or restore the backup), then run "npx prisma migrate resolve --rolled-back ${broken}" and start again.`,
    );
  const missing = migrationsOfThisVersion().filter((name) => !applied.has(name));
  if (missing.length === 0) return;
  say(
    applied.size === 0
      ? "Creating the tables."
      : `Bringing the database up to date (${missing.length} ${missing.length === 1 ? "migration" : "migrations"}).`,
  );
  const failure = await deploy(ownerUrl);
  if (!failure) return;
  const name = (await history(owner)).broken;
  throw new Trouble(
    `The database could not be brought up to date${name ? `: migration ${name} failed` : ""} (${failure}). Nothing was started; correct the cause, or restore the backup and the previous version.`,
  );
}

/** @param {import("pg").Client} owner @returns {Promise<{ applied: Set<string>, broken?: string }>} */
async function history(owner) {
  const { rows: known } = await owner.query(
    "select to_regclass('public._prisma_migrations') is not null as is",
  );
  if (!known[0].is) return { applied: new Set() };
  const { rows } = await owner.query(
    "select migration_name as name, finished_at is not null as done from public._prisma_migrations where rolled_back_at is null",
  );
  return {
    applied: new Set(rows.filter((row) => row.done).map((row) => row.name)),
    broken: rows.find((row) => !row.done)?.name,
  };
}

function migrationsOfThisVersion() {
  const folder = path.join(root, "prisma/migrations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** @param {string} ownerUrl @returns {Promise<string | undefined>} what the database said, if it failed */
async function deploy(ownerUrl) {
  const prisma = path.join(root, "node_modules/prisma/build/index.js");
  const env = {
    ...process.env,
    MIGRATION_DATABASE_URL: ownerUrl,
    NO_COLOR: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const { ok, output } = await runNode([prisma, "migrate", "deploy"], env);
  if (ok) return undefined;
  return (
    /ERROR: .*/.exec(output)?.[0] ??
    /Error: .*/.exec(output)?.[0] ??
    output.trim().split("\n").at(-1) ??
    ""
  ).trim();
}
