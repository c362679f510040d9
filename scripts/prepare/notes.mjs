/**
 * What was loaded into this database. Kept as the comment of the migrations' table: it needs no table of its own (which
 * Prisma would take for drift), travels with a backup, and goes when the database is reset.
 * @typedef {{ reference?: string }} Notes
 */

/** @param {import("pg").Client} owner @returns {Promise<Notes>} */
export async function readNotes(owner) {
  const { rows } = await owner.query(
    "select obj_description(to_regclass('public._prisma_migrations'), 'pg_class') as text",
  );
  try {
    return JSON.parse(rows[0].text ?? "{}");
  } catch {
    return {};
  }
}

/** @param {import("pg").Client} owner @param {Notes} notes */
export async function writeNotes(owner, notes) {
  await owner.query(
    `comment on table public._prisma_migrations is ${owner.escapeLiteral(JSON.stringify(notes))}`,
  );
}
