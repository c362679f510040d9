import pg from "pg";

/**
 * One transaction as the owner of the tables. Row security is forced on owners too; only maintenance, declared when
 * the connection opens, passes it.
 */
export async function asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: process.env.OWNER_DATABASE_URL,
    options: "-c app.maintenance=on",
    application_name: "common-table-seed",
  });
  await client.connect();
  try {
    await client.query("begin");
    await work(client);
    await client.query("commit");
  } finally {
    await client.end(); // an open transaction ends with its connection, and leaves nothing
  }
}
