import { readdirSync } from "node:fs";
import path from "node:path";
import { database } from "./client";

export type Readiness = { status: "ready" } | { status: "waiting"; reason: "database" | "migrations" };

/** A database that takes the question and does not answer is away, too. */
const PATIENCE_MS = 3_000;

/**
 * Whether this instance can serve: the database is reachable and the newest migration this code knows has been
 * applied.
 */
export async function readiness(): Promise<Readiness> {
  try {
    const question = {
      name: "readiness",
      text: `select from "_prisma_migrations" where migration_name = $1 and finished_at is not null and rolled_back_at is null`,
      values: [newestMigration()],
      query_timeout: PATIENCE_MS,
    };
    const { rowCount } = await database().reader.query(question);
    return rowCount ? { status: "ready" } : { status: "waiting", reason: "migrations" };
  } catch {
    return { status: "waiting", reason: "database" };
  }
}

let newest: string | undefined;
function newestMigration(): string {
  newest ??=
    readdirSync(path.join(process.cwd(), "prisma/migrations"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .at(-1) ?? "";
  return newest;
}
