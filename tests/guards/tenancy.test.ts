import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, type World } from "@/tests/support/world";
import { attack, heldBack, type Sender, wentThrough } from "./attack";
import { type CityTable, cityTables, wallsOf } from "./city-tables";
import { asThePlatform, asWebLogin, inside, withoutScope } from "./senders";

let world: World;
let tables: CityTable[];
let altstadt: string;
beforeAll(async () => {
  world = await openWorld();
  tables = await cityTables(world);
  altstadt = (await world.city("coordinator", "altstadt")).city.id;
});
afterAll(() => world.close());

/** The tables on which the statement was not held back. */
async function leaks(send: Sender, except: Record<string, string[]> = {}): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables)
    for (const [way, attempt] of Object.entries(await attack(send, table, altstadt)))
      if (!heldBack(attempt) && !except[table.name]?.includes(way)) found.push(`${way} ${table.name}`);
  return found;
}

describe("how the tables of a city are built", () => {
  test("there are some, and Altstadt has a row in each", () => {
    expect(tables.length).toBeGreaterThan(12);
    expect(tables.filter(({ sample }) => Object.keys(sample).length === 0)).toEqual([]);
  });

  test("row security is on and holds for the owner too, and every table has its policies", async () => {
    for (const { name } of tables)
      expect({ name, ...(await wallsOf(world, name)) }).toMatchObject({
        name,
        enabled: true,
        forced: true,
        policies: expect.arrayContaining(["city_reads", "maintenance"]),
      });
  });

  test("every key begins with the city", async () => {
    for (const { name, key } of tables)
      if (key === "cityId")
        for (const { name: index, columns } of (await wallsOf(world, name)).keys)
          expect({ index, first: columns[0] }).toEqual({ index, first: "cityId" });
  });

  test("a reference from one city's record to another record carries the city along", async () => {
    const own = new Set(tables.filter(({ key }) => key === "cityId").map(({ name }) => `"${name}"`));
    for (const { name } of tables)
      for (const reference of (await wallsOf(world, name)).references)
        if (own.has(reference.to)) {
          expect({ reference, at: reference.columns.indexOf("cityId") }).toMatchObject({ at: 0 });
          expect({ reference, at: reference.target.indexOf("cityId") }).toMatchObject({ at: 0 });
        }
  });
});

describe("who reaches Altstadt's rows", () => {
  test("Altstadt's coordinator reads and inserts in all of them, so that the others' failing means something", async () => {
    const send = inside(await world.city("coordinator", "altstadt"));
    for (const table of tables) {
      const { read, insert, update } = await attack(send, table, altstadt);
      expect([table.name, wentThrough(read)]).toEqual([table.name, true]);
      if (table.name !== "City") expect([table.name, wentThrough(insert)]).toEqual([table.name, true]);
      expect([table.name, wentThrough(update)]).toEqual([table.name, table.name !== "AuditEvent"]);
    }
  });

  test("nobody deletes in a city, except milestones that were never meant", async () => {
    const send = inside(await world.city("coordinator", "altstadt"));
    const deletable: string[] = [];
    for (const table of tables)
      if (wentThrough((await attack(send, table, altstadt)).delete)) deletable.push(table.name);
    expect(deletable).toEqual(["Milestone"]);
  });

  test("not the coordinator of Neuburg", async () => {
    expect(await leaks(inside(await world.city("coordinator", "neuburg")))).toEqual([]);
  });

  test("not the coordinator of Neuburg by moving a row of her own over there", async () => {
    const send = inside(await world.city("coordinator", "neuburg"));
    for (const { name, key } of tables) {
      if (key === "id") continue;
      const attempt = await send(`update "${name}" set "cityId" = $1::uuid`, [altstadt]);
      expect([name, "refused" in attempt]).toEqual([name, true]);
    }
  });

  test("a moderator reads what is shared and changes nothing", async () => {
    const send = inside(await world.city("moderator", "altstadt"));
    for (const table of tables) {
      const { read, ...changes } = await attack(send, table, altstadt);
      expect([table.name, wentThrough(read)]).toEqual([table.name, true]);
      for (const [way, attempt] of Object.entries(changes))
        expect([way, table.name, heldBack(attempt)]).toEqual([way, table.name, true]);
    }
  });

  test("not a moderator whose time has ended, and not a person without a city: no door opens", async () => {
    for (const email of ["katrin.boehme@gemeinsamer-weg.example", "nadja.wirth@buchenrode.example"]) {
      await expect(world.city(email, "altstadt")).rejects.toThrow("may not open");
      await expect(world.programme(email)).rejects.toThrow("may not look across");
    }
  });

  test("not the anonymous reader of public pages", async () => {
    expect(await leaks(asWebLogin(world.webUrl, "set app.scope = 'public'"))).toEqual([]);
  });

  test("not a query that forgot its scope, and not one that claims to be maintenance", async () => {
    expect(await leaks(withoutScope)).toEqual([]);
    expect(await leaks(asWebLogin(world.webUrl, "set app.maintenance = on"))).toEqual([]);
  });

  test("the platform itself sees the city and who may open it, and nothing else of it", async () => {
    const own = { City: ["read"], Membership: ["read", "update"], Moderation: ["read", "update"] };
    expect(await leaks(asThePlatform, { ...own, AuditEvent: ["insert"] })).toEqual([]);
    for (const table of tables.filter(({ name }) => name in own))
      expect(wentThrough((await attack(asThePlatform, table, altstadt)).read)).toBe(true);
  });

  test("the web server's login cannot become the owner or switch row security off", async () => {
    const owner = new URL(world.ownerUrl).username;
    const read = `select from "Measure"`;
    expect(await asWebLogin(world.webUrl, `set role "${owner}"`)(read)).toEqual({ refused: "42501" });
    expect(await asWebLogin(world.webUrl, "set row_security = off")(read)).toEqual({ refused: "42501" });
    expect(await asWebLogin(world.webUrl)(`alter table "Measure" no force row level security`)).toEqual({
      refused: "42501",
    });
  });
});

describe("the view across cities", () => {
  const readable = ["CityDigest", "Phase", "Membership", "Moderation", "City"];

  test("a moderator sees roll-ups, roles and phases of the cities entrusted to them, and of no other", async () => {
    const scope = await world.programme("amina.haddad@gemeinsamer-weg.example");
    const send = inside(scope);
    expect(scope.cityIds).not.toContain(altstadt);
    expect(await leaks(send)).toEqual([]);
    for (const table of tables) {
      const all = await send(`select distinct "${table.key}" from "${table.name}"`);
      const expected = readable.includes(table.name) ? scope.cityIds.length : 0;
      expect([table.name, all]).toEqual([table.name, { rows: expected }]);
    }
  });

  test("a lead sees them of every city, and still nothing from inside", async () => {
    const send = inside(await world.programme("henrike.sanders@gemeinsamer-weg.example"));
    for (const table of tables) {
      const all = await send(`select distinct "${table.key}" from "${table.name}"`);
      expect([table.name, all]).toEqual([table.name, { rows: readable.includes(table.name) ? 23 : 0 }]);
    }
  });
});

describe("a draft that the city has not shared", () => {
  const ofTheDraft = ["Strategy", "Goal", "Objective", "Measure", "Milestone", "Observation"];
  const share = (sharedAt: string) =>
    world.rows(`update "Strategy" set "sharedAt" = ${sharedAt} where "cityId" = $1`, [altstadt]);

  test("is hidden from the foundation, and only the draft; what the members see stays", async () => {
    const sees = async (role: string) => {
      const send = inside(await world.city(role, "altstadt"));
      const counts: string[] = [];
      for (const { name } of tables) if (wentThrough(await send(`select from "${name}"`))) counts.push(name);
      return counts;
    };
    await share("null");
    const hidden = await sees("moderator");
    const members = await sees("coordinator");
    await share("now()");
    expect(members).toEqual(tables.map(({ name }) => name));
    expect(tables.map(({ name }) => name).filter((name) => !hidden.includes(name))).toEqual(
      ofTheDraft.toSorted(),
    );
    expect(await sees("moderator")).toEqual(members);
  });
});
