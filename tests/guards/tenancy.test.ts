import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, type World } from "@/tests/support/world";
import { attack, heldBack, type Sender, wentThrough } from "./attack";
import { type CityTable, cityTables, wallsOf } from "./city-tables";
import { asThePlatform, asWebLogin, inside, withoutScope } from "./senders";

/** Written once: the trail is append only, a link between two records is put in or taken out. */
const neverUpdated = ["AuditEvent", "MeasureNeed", "MeasurePartner"];
/** Everything else is archived or ended. */
const deletable = ["MeasureNeed", "MeasurePartner", "Milestone"];

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
      expect([table.name, wentThrough(update)]).toEqual([table.name, !neverUpdated.includes(table.name)]);
    }
  });

  test("nobody deletes in a city, except what was never meant", async () => {
    const send = inside(await world.city("coordinator", "altstadt"));
    const deleted: string[] = [];
    for (const table of tables)
      if (wentThrough((await attack(send, table, altstadt)).delete)) deleted.push(table.name);
    expect(deleted).toEqual(deletable);
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

describe("this guard", () => {
  test("notices a policy that lets everybody through", async () => {
    const neighbour = inside(await world.city("coordinator", "neuburg"));
    await world.rows(`create policy hole on "Goal" for select to common_table_app using (true)`);
    expect(await leaks(neighbour)).toEqual(["read Goal"]);
    await world.rows(`drop policy hole on "Goal"`);
    expect(await leaks(neighbour)).toEqual([]);
  });
});

describe("the view across cities", () => {
  const ofEveryCity = ["City", "CityDigest", "Membership", "Moderation", "Phase"];

  /** From how many cities a scope sees something, table by table. */
  async function citiesSeen(send: Sender): Promise<Record<string, number>> {
    const seen: Record<string, number> = {};
    for (const { name, key } of tables) {
      const attempt = await send(`select distinct "${key}" from "${name}"`);
      if ("rows" in attempt && attempt.rows > 0) seen[name] = attempt.rows;
    }
    return seen;
  }

  /** Roll-ups, roles and phases of all their cities, and the strategy of those that share it. */
  const expected = (cities: number, sharing: number) => ({
    ...Object.fromEntries(ofEveryCity.map((name) => [name, cities])),
    Strategy: sharing,
  });

  test("a moderator sees it of the cities entrusted to them, and nothing of another", async () => {
    const scope = await world.programme("amina.haddad@gemeinsamer-weg.example");
    const cityIds = scope.cityIds as string[];
    expect(cityIds).not.toContain(altstadt);
    expect(await leaks(inside(scope))).toEqual([]);
    const sharing = await world.rows(
      `select from "Strategy" where "sharedAt" is not null and "cityId" = any ($1)`,
      [cityIds],
    );
    expect(await citiesSeen(inside(scope))).toEqual(expected(cityIds.length, sharing.length));
  });

  test("a lead sees it of every city, and still nothing from inside", async () => {
    const scope = await world.programme("henrike.sanders@gemeinsamer-weg.example");
    const sharing = await world.rows(`select from "Strategy" where "sharedAt" is not null`);
    expect(await citiesSeen(inside(scope))).toEqual(expected(23, sharing.length));
  });
});

describe("a draft that the city has not shared", () => {
  const ofTheDraft = [
    "Goal",
    "Measure",
    "MeasureNeed",
    "MeasurePartner",
    "Milestone",
    "Objective",
    "Observation",
    "Strategy",
  ];
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
    expect(members.filter((name) => !hidden.includes(name))).toEqual(ofTheDraft);
    expect(await sees("moderator")).toEqual(members);
  });
});
