import { readdirSync } from "node:fs";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { GET as alive } from "@/app/api/health/route";
import { GET as ready } from "@/app/api/ready/route";
import { readiness } from "@/lib/platform/db/readiness";
import { otherDatabase } from "@/scripts/database/query.mjs";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let server: pg.Client;
let name: string;
const migrations = readdirSync("prisma/migrations").filter((entry) => /^\d{14}_/.test(entry));

beforeAll(async () => {
  world = await openWorld();
  name = new URL(world.ownerUrl).pathname.slice(1);
  server = new pg.Client({ connectionString: otherDatabase(world.ownerUrl, "postgres") });
  await server.connect();
});
afterEach(() => server.query(`alter database ${name} allow_connections true`));
afterAll(async () => {
  await server.end();
  await world.close();
});

test("ready when every migration this code knows is applied", async () => {
  expect(await readiness()).toEqual({ status: "ready" });
  expect((await ready()).status).toBe(200);
});

test.each([
  ["missing", "delete from _prisma_migrations where migration_name = $1"],
  ["half done", "update _prisma_migrations set finished_at = null where migration_name = $1"],
  ["rolled back", "update _prisma_migrations set rolled_back_at = now() where migration_name = $1"],
])("waits for migrations while the newest one is %s", async (_, sql) => {
  const [before] = await world.rows("select * from _prisma_migrations where migration_name = $1", [
    migrations.at(-1),
  ]);
  await world.rows(sql, [migrations.at(-1)]);
  expect(await readiness()).toEqual({ status: "waiting", reason: "migrations" });
  const answer = await ready();
  expect([answer.status, await answer.json()]).toEqual([503, { status: "waiting", reason: "migrations" }]);
  await world.rows("delete from _prisma_migrations where migration_name = $1", [migrations.at(-1)]);
  await world.rows(
    "insert into _prisma_migrations select * from jsonb_populate_record(null::_prisma_migrations, $1::jsonb)",
    [JSON.stringify(before)],
  );
  expect(await readiness()).toEqual({ status: "ready" });
});

test("waits for the database while it is away, is alive meanwhile, and comes back by itself", async () => {
  expect(await readiness()).toEqual({ status: "ready" });
  await server.query(`alter database ${name} allow_connections false`);
  await server.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name like 'common-table-%'",
    [name],
  );
  expect(await readiness()).toEqual({ status: "waiting", reason: "database" });
  expect((await ready()).status).toBe(503);
  expect(alive().status).toBe(200);
  await server.query(`alter database ${name} allow_connections true`);
  expect(await readiness()).toEqual({ status: "ready" });
});

test("waits for a database that takes the question and does not answer, instead of waiting with it", async () => {
  expect(await readiness()).toEqual({ status: "ready" });
  const owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
  await owner.query("begin");
  await owner.query("lock table _prisma_migrations in access exclusive mode");
  expect(await readiness()).toEqual({ status: "waiting", reason: "database" });
  await owner.query("rollback");
  await owner.end();
  expect(await readiness()).toEqual({ status: "ready" });
});
