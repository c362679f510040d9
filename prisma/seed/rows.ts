import type pg from "pg";

export type Row = Record<string, unknown>;

/** Puts rows into a table in one statement; the database reads each value by its column's own type. */
export async function insertRows(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = columnsOf(rows);
  if (columns) await client.query(`${insertion(table, columns)}`, [JSON.stringify(rows)]);
}

/** The same for a list that is loaded again: rows with a known key are brought up to date, equal ones left alone. */
export async function upsertRows(
  client: pg.Client,
  table: string,
  key: string,
  rows: readonly Row[],
): Promise<void> {
  const columns = columnsOf(rows);
  if (!columns) return;
  const others = columns.filter((column) => column !== key).map(quoted);
  await client.query(
    `${insertion(table, columns)} on conflict (${quoted(key)}) do update
     set ${others.map((column) => `${column} = excluded.${column}`).join(", ")}
     where (${others.map((column) => `old.${column}`).join(", ")})
       is distinct from (${others.map((column) => `excluded.${column}`).join(", ")})`,
    [JSON.stringify(rows)],
  );
}

function insertion(table: string, columns: string[]): string {
  const list = columns.map(quoted).join(", ");
  return `insert into ${quoted(table)} as old (${list})
    select ${list} from jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)`;
}

/** Every row names the same columns: a forgotten one would become null instead of its default. */
function columnsOf(rows: readonly Row[]): string[] | null {
  const [first, ...rest] = rows;
  if (!first) return null;
  const columns = Object.keys(first);
  for (const row of rest)
    if (Object.keys(row).length !== columns.length || !columns.every((column) => column in row))
      throw new Error(
        `rows differ in their columns: ${columns.join(", ")} and ${Object.keys(row).join(", ")}`,
      );
  return columns;
}

const quoted = (name: string) => `"${name}"`;
