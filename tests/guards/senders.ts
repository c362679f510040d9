import pg from "pg";
import {
  type CityScope,
  changeCity,
  changeProgramme,
  type ProgrammeScope,
} from "@/lib/platform/access/scope";
import { database, type Tx } from "@/lib/platform/db/client";
import type { Attempt, Sender } from "./attack";

/** Statements as they would run inside a city's or the programme's writing transaction; nothing is kept. */
export function inside(scope: CityScope | ProgrammeScope): Sender {
  return (sql, values = []) =>
    attempt(async (done) => {
      const work = async ({ tx }: { tx: Tx }) => done(await run(tx, sql, values));
      if (scope.kind === "city") await changeCity(scope, work);
      else await changeProgramme(scope, work);
    });
}

/** Statements on the application's own connections, outside every transaction with a scope. */
export const withoutScope: Sender = (sql, values = []) =>
  attempt((done) => database().tenant.$transaction(async (tx) => done(await run(tx, sql, values))));
export const asThePlatform: Sender = (sql, values = []) =>
  attempt((done) => database().system.$transaction(async (tx) => done(await run(tx, sql, values))));

/** Statements of somebody who has the web server's password and sets what they like before. */
export function asWebLogin(webUrl: string, ...before: string[]): Sender {
  return async (sql, values = []) => {
    const client = new pg.Client({ connectionString: webUrl });
    await client.connect();
    try {
      await client.query("begin");
      for (const statement of before) await client.query(statement);
      return { rows: (await client.query(sql, values)).rowCount ?? 0 };
    } catch (error) {
      return { refused: codeOf(error) };
    } finally {
      await client.end();
    }
  };
}

class Undone extends Error {}

async function attempt(work: (done: (rows: number) => never) => Promise<unknown>): Promise<Attempt> {
  let rows = 0;
  try {
    await work((count) => {
      rows = count;
      throw new Undone();
    });
    return { rows };
  } catch (error) {
    if (error instanceof Undone) return { rows };
    return { refused: codeOf(error) };
  }
}

async function run(tx: Tx, sql: string, values: unknown[]): Promise<number> {
  if (sql.startsWith("select")) return (await tx.$queryRawUnsafe<unknown[]>(sql, ...values)).length;
  return tx.$executeRawUnsafe(sql, ...values);
}

/** PostgreSQL's five characters, wherever the driver put them. Anything else is a fault of the test. */
function codeOf(error: unknown): string {
  const text = JSON.stringify(error) + (error instanceof Error ? error.message : "");
  const code = /\b(42501|23\d\d\d)\b/.exec(text)?.[1];
  if (!code) throw error;
  return code;
}
