import type { CityTable } from "./city-tables";

/** Sends one statement; the number of rows it gave or touched, or the database's refusal. */
export type Attempt = { rows: number } | { refused: string };
export type Sender = (sql: string, values?: unknown[]) => Promise<Attempt>;

/** What the database answers when row security or a missing grant stops a statement. */
export const STOPPED = { refused: "42501" };

/** Every way in which somebody could reach a city's rows of a table with plain SQL. */
export async function attack(send: Sender, { name, key, sample }: CityTable, cityId: string) {
  const columns = Object.keys(sample);
  const list = columns.map((column) => `"${column}"`).join(", ");
  const forged = JSON.stringify({ ...sample, ...newIdentity(sample, key) });
  return {
    read: await send(`select * from "${name}" where "${key}" = $1::uuid`, [cityId]),
    insert: await send(
      `insert into "${name}" (${list}) select ${list} from jsonb_populate_record(null::"${name}", $1::jsonb)`,
      [forged],
    ),
    update: await send(`update "${name}" set "${key}" = "${key}" where "${key}" = $1::uuid`, [cityId]),
    delete: await send(`delete from "${name}" where "${key}" = $1::uuid`, [cityId]),
  };
}

/** A record nobody has yet: the wall must stop it, not a key that is taken. The tables' own numbers stay. */
function newIdentity(sample: Record<string, unknown>, key: CityTable["key"]): Record<string, unknown> {
  return key === "cityId" && "id" in sample ? { id: crypto.randomUUID() } : {};
}

/** Whether nothing came through. */
export function heldBack(attempt: Attempt): boolean {
  return "refused" in attempt ? attempt.refused === STOPPED.refused : attempt.rows === 0;
}

/** Whether the wall let the statement pass: rows, or trouble that only comes behind it (a key that is taken). */
export function wentThrough(attempt: Attempt): boolean {
  return "refused" in attempt ? /^(23505|23503)$/.test(attempt.refused) : attempt.rows > 0;
}
