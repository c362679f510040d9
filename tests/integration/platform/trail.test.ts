import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CityScope, changeCity } from "@/lib/platform/access/scope";
import { database } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/trail/record";
import { openWorld, type World } from "@/tests/support/world";
import { freshGoal, saveGoal, trailOf } from "./goals";

let world: World;
let jana: CityScope;
beforeAll(async () => {
  world = await openWorld();
  jana = await world.city("coordinator", "altstadt");
});
afterAll(() => world.close());

const count = async () =>
  Number((await world.rows<{ n: string }>(`select count(*) n from "AuditEvent"`))[0]?.n);

describe("the trail is append only", () => {
  test.each([
    `update "AuditEvent" set "actorName" = 'Niemand'`,
    `update "AuditEvent" set after = null where id = (select id from "AuditEvent" limit 1)`,
    `delete from "AuditEvent"`,
    `truncate "AuditEvent"`,
    `alter table "AuditEvent" disable row level security`,
    `drop table "AuditEvent"`,
    `update "ProgrammeEvent" set action = 'x'`,
    `delete from "ProgrammeEvent"`,
  ])("the web server may not: %s", async (sql) => {
    const before = await count();
    expect(before).toBeGreaterThan(0);
    const attempt = changeCity(jana, ({ tx }) => tx.$executeRawUnsafe(sql));
    await expect(attempt).rejects.toThrow(/permission denied|must be owner/);
    await expect(database().system.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|must be owner/);
    expect(await count()).toBe(before);
  });

  test("saving an event under an id that is taken does not replace it", async () => {
    const goal = await freshGoal(world);
    await saveGoal(world, jana, goal, { title: "Neu" });
    const attempt = changeCity(
      jana,
      ({ tx }) =>
        tx.$executeRaw`insert into "AuditEvent" select e.* from "AuditEvent" e where e."subjectId" = ${goal.id}::uuid
        on conflict ("cityId", id) do update set "actorName" = 'Niemand'`,
    );
    await expect(attempt).rejects.toThrow("permission denied");
  });

  test("nobody writes into another city's trail", async () => {
    const neuburg = (await world.city("coordinator", "neuburg")).city;
    const write = changeCity(jana, ({ tx }) =>
      record(
        { ...jana, tx, city: neuburg },
        { action: "x", subject: { type: "goal", id: neuburg.id, title: "" } },
      ),
    );
    await expect(write).rejects.toThrow("row-level security");
  });
});

describe("what an event holds", () => {
  test("values as they are, days and numbers included; nothing that is undefined", async () => {
    const { id } = await freshGoal(world);
    const before = { on: "2026-11-24", value: 35.125, ids: ["a", "b"], none: null, left: undefined };
    await world.change(jana, (write) =>
      record(write, {
        action: "goal.tested",
        subject: { type: "goal", id, title: "ü".repeat(400), version: 9 },
        before,
        after: { text: "„Zitat“ 👍\nZeile" },
      }),
    );
    const [event] = await trailOf(world, id);
    expect(event).toEqual({
      actorName: "Jana Westphal",
      actorRole: "coordinator",
      action: "goal.tested",
      subjectTitle: "ü".repeat(300),
      subjectVersion: 9,
      before: { on: "2026-11-24", value: 35.125, ids: ["a", "b"], none: null },
      after: { text: "„Zitat“ 👍\nZeile" },
    });
  });

  test("several events of one change stand in the order in which they happened", async () => {
    const { id } = await freshGoal(world);
    await world.change(jana, async (write) => {
      for (const action of ["one", "two", "three", "four"])
        await record(write, { action, subject: { type: "goal", id, title: "" } });
    });
    const rows = await world.rows<{ action: string }>(
      `select action from "AuditEvent" where "subjectId" = $1 order by at, id`,
      [id],
    );
    expect(rows.map((row) => row.action)).toEqual(["one", "two", "three", "four"]);
  });
});
