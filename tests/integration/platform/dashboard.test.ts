import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDashboard } from "@/lib/domain/cities/dashboard/queries";
import { countByField, waitingFor } from "@/lib/domain/cities/dashboard/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { queryCounter } from "@/tests/bench/query-counter.mjs";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let counter: Awaited<ReturnType<typeof queryCounter>>;
let jana: CityScope;
/** The day of the demo world's story, at noon. */
const NOW = new Date("2026-11-24T11:00:00Z");

beforeAll(async () => {
  world = await openWorld();
  const direct = new URL(world.webUrl);
  counter = await queryCounter({ host: direct.hostname, port: Number(direct.port) });
  // Everything the application asks the database now passes the counter.
  process.env.DATABASE_URL = Object.assign(direct, {
    hostname: "127.0.0.1",
    port: String(counter.port),
  }).toString();
  jana = await world.city("jana.westphal@altstadt.example", "altstadt");
});
afterAll(async () => {
  await world.close();
  counter.close();
});

const one = async (sql: string) =>
  Number(
    (
      await world.rows<{ n: string }>(
        sql.replace("altstadt", `(select id from "City" where slug = 'altstadt')`),
      )
    )[0]?.n,
  );

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  counter.reset();
  await work();
  expect(counter.seen.transactionControl).toBe(3); // begin, the scope, commit
  return counter.seen.statements - counter.seen.transactionControl;
}

describe("the dashboard of a city", () => {
  test("is read with three statements", async () => {
    expect(await statementsOf(() => readDashboard(jana, NOW))).toBe(3);
  });

  test("is read with three statements, though there are three hundred measures with five milestones each", async () => {
    await world.rows(
      `with made as (
         insert into "Measure" ("cityId", id, "objectiveId", number, title, "fieldOfAction", "endsOn")
         select o."cityId", gen_random_uuid(), o.id, 1000 + n, 'Maßnahme ' || n, 'work', date '2026-11-01' + n
         from generate_series(1, 300) n, (select o.* from "Objective" o join "City" c on c.id = o."cityId"
           where c.slug = 'neuburg' limit 1) o returning "cityId", id)
       insert into "Milestone" ("cityId", id, "measureId", title, "dueOn")
       select "cityId", gen_random_uuid(), id, 'Meilenstein', date '2026-12-01' + n from made, generate_series(1, 5) n`,
    );
    const samira = await world.city("coordinator", "neuburg");
    expect(await statementsOf(() => readDashboard(samira, NOW))).toBe(3);
    expect((await readDashboard(samira, NOW)).measures.length).toBeGreaterThanOrEqual(300);
  });

  test("shows what stands in the tables of this city", async () => {
    const dashboard = await readDashboard(jana, NOW);
    const open = `"cityId" = altstadt and "archivedAt" is null`;
    expect(dashboard.today).toBe("2026-11-24");
    expect(dashboard.measures).toHaveLength(
      await one(`select count(*) n from "Measure" where ${open} and "completedAt" is null`),
    );
    expect(dashboard.objectives).toHaveLength(await one(`select count(*) n from "Objective" where ${open}`));
    expect(dashboard.seats).toHaveLength(await one(`select count(*) n from "Seat" where ${open}`));
    expect(dashboard.phases.map((phase) => phase.code)).toEqual([
      "P0",
      "P1",
      "P2",
      "P3",
      "P4",
      "P5",
      "P6",
      "P7",
      "P8",
      "P9",
    ]);
    const observations = dashboard.objectives.flatMap((objective) => objective.observations);
    expect(observations).toHaveLength(
      await one(`select count(*) n from "Observation" where "cityId" = altstadt`),
    );
  });

  test("shows the six latest changes, the newest first, also those of one moment in the order they were made", async () => {
    await world.rows(
      `insert into "AuditEvent" ("cityId", id, at, "actorName", "actorRole", action, "subjectType", "subjectId", "subjectTitle")
       select $1, gen_random_uuid(), date '2026-11-23' + n / 4, 'Jana Westphal', 'coordinator', 'goal.edited', 'goal',
         gen_random_uuid(), 'Ziel ' || n from generate_series(1, 20) n`,
      [jana.city.id],
    );
    const { changes } = await readDashboard(jana, NOW);
    const rows = await world.rows<{ id: string }>(
      `select e.id from "AuditEvent" e join "City" c on c.id = e."cityId" where slug = 'altstadt'
       order by e.at desc, e.id desc limit 6`,
    );
    expect(changes.map((change) => change.id)).toEqual(rows.map((row) => row.id));
  });

  test("the goals and objectives carry the numbers of the tree", async () => {
    const { objectives } = await readDashboard(jana, NOW);
    const rows = await world.rows<{ id: string; place: string }>(
      `select o.id, dense_rank() over (order by g.position, g.id) || '.' ||
         row_number() over (partition by g.id order by o.position, o.id) place
       from "Objective" o join "Goal" g on g."cityId" = o."cityId" and g.id = o."goalId" join "City" c on c.id = g."cityId"
       where slug = 'altstadt' and o."archivedAt" is null and g."archivedAt" is null
       order by g.position, g.id, o.position, o.id`,
    );
    expect(objectives.map(({ id, place }) => ({ id, place }))).toEqual(rows);
  });

  test("the day is the city's, shortly before and after its midnight", async () => {
    const at = async (instant: string) => (await readDashboard(jana, new Date(instant))).today;
    expect(await at("2026-11-24T22:59:59Z")).toBe("2026-11-24");
    expect(await at("2026-11-24T23:00:00Z")).toBe("2026-11-25");
  });

  test("the table of measures adds up, and everything that waits is a record of this city", async () => {
    const dashboard = await readDashboard(jana, NOW);
    const counted = [...countByField(dashboard.measures).values()].flatMap((row) => Object.values(row));
    expect(counted.reduce((a, b) => a + b, 0)).toBe(dashboard.measures.length);
    const items = waitingFor({ coordinates: true, organisationId: null }, dashboard, jana.city);
    expect(items.length).toBeGreaterThan(0);
    const tables = { measure: "Measure", seat: "Seat", objective: "Objective" };
    for (const item of items)
      for (const [part, table] of Object.entries(tables)) {
        if (!(part in item)) continue;
        const { id } = (item as unknown as Record<string, { id: string }>)[part] as { id: string };
        expect(
          await one(`select count(*) n from "${table}" where "cityId" = altstadt and id = '${id}'`),
        ).toBe(1);
      }
  });

  test("a moderator of a city that keeps its draft to itself sees its table and no strategy", async () => {
    await world.rows(`update "Strategy" set "sharedAt" = null where "cityId" = $1`, [jana.city.id]);
    const moderator = await world.city("tobias.lindqvist@gemeinsamer-weg.example", "altstadt");
    const dashboard = await readDashboard(moderator, NOW);
    expect([dashboard.measures, dashboard.objectives]).toEqual([[], []]);
    expect(dashboard.seats.length).toBeGreaterThan(0);
    const drafts = ["strategy", "goal", "objective", "measure", "milestone"];
    expect(dashboard.changes.filter((change) => drafts.includes(change.subjectType))).toEqual([]);
  });
});
