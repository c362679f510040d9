import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { env } from "@/lib/platform/env/env";
import { log } from "@/lib/platform/log/log";

/** One unit of work on the database, inside a transaction whose scope is set. */
export type Tx = Prisma.TransactionClient;

/**
 * The ways into the database. Each connection starts with a fixed `app.scope`:
 * `tenant` with none (a query outside a scoped transaction sees no row), `system` for the gates' own look-ups,
 * `reader` for what everybody may see. All of them log in as a role that owns nothing.
 */
type Database = { tenant: PrismaClient; system: PrismaClient; reader: pg.Pool };

const store = globalThis as { commonTableDatabase?: Database };

/** The connections of this process, opened at first use and kept over hot reloads. */
export function database(): Database {
  store.commonTableDatabase ??= open();
  return store.commonTableDatabase;
}

/** Closes every connection; for the end of a process and for tests. */
export async function closeDatabase(): Promise<void> {
  const open = store.commonTableDatabase;
  store.commonTableDatabase = undefined;
  if (!open) return;
  await Promise.all([open.tenant.$disconnect(), open.system.$disconnect(), open.reader.end()]);
}

function open(): Database {
  const { DATABASE_POOL_SIZE: size } = env();
  const reader = new pg.Pool({ ...settings("public"), max: size });
  // Without a listener, a restart of the database would end the process.
  reader.on("error", (error) => log().warn({ err: error.message }, "lost a database connection"));
  return { tenant: prisma("none", size), system: prisma("system", Math.max(2, Math.ceil(size / 2))), reader };
}

function prisma(scope: string, max: number): PrismaClient {
  const adapter = new PrismaPg(
    { ...settings(scope), max },
    { onPoolError: (error) => log().warn({ err: error.message }, "lost a database connection") },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

function settings(scope: string): pg.PoolConfig {
  return {
    connectionString: env().DATABASE_URL,
    options: `-c app.scope=${scope}`,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: `common-table-${scope}`,
  };
}
