import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registerEntry, searchRegister } from "@/lib/domain/cities/register";
import type { ProgrammeScope } from "@/lib/platform/access/scope";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let lead: ProgrammeScope;
beforeAll(async () => {
  world = await openWorld();
  lead = await world.programme("henrike.sanders@gemeinsamer-weg.example");
});
afterAll(() => world.close());

const found = async (asked: string, level: "municipality" | "district" | null = null) =>
  (await searchRegister(lead, asked, level)).map(({ name, type }) => `${type} ${name}`);

describe("the official register", () => {
  test.each([
    ["Köln", "Stadt Köln"],
    ["koeln", "Stadt Köln"],
    ["Wuppretal", "Stadt Wuppertal"],
    ["Bergisch Gladbch", "Stadt Bergisch Gladbach"],
    ["sankt augustin", "Stadt Sankt Augustin"],
    ["Bad Homburg", "Stadt Bad Homburg v.d. Höhe"],
    ["Neuenkirchen Heidekreis", "Gemeinde Neuenkirchen"],
    ["  Hersfeld-Rotenburg ", "Landkreis Hersfeld-Rotenburg"],
    ["05515000", "Stadt Münster"],
    ["05515", "Stadt Münster"],
    ["055 15 000", "Stadt Münster"],
  ])("finds for %s first %s", async (asked, first) => {
    expect((await found(asked))[0]).toBe(first);
  });

  test("finds a town and the district of the same name, each with what tells them apart", async () => {
    const rows = await searchRegister(lead, "Offenbach");
    expect(rows.slice(0, 2).map(({ key, type, name }) => [key.length, type, name])).toEqual([
      [5, "Landkreis", "Offenbach"],
      [8, "Stadt", "Offenbach am Main"],
    ]);
  });

  test("lists a town that is its own district once, with its population", async () => {
    const rows = (await searchRegister(lead, "Flensburg")).filter(({ name }) => name === "Flensburg");
    expect(rows).toMatchObject([{ key: "01001000", population: 89504, district: null }]);
  });

  test("can be asked for municipalities only", async () => {
    expect(await found("Ahrweiler", "municipality")).not.toContain("Landkreis Ahrweiler");
  });

  test("says nothing to nonsense, one letter, or a pattern", async () => {
    for (const asked of ["", "x", "%", "qqqqqqqqqqqq", "'; drop table", "_____", "\\"])
      expect(await found(asked)).toEqual([]);
  });

  test("gives one entry by its key, and none for anything else", async () => {
    expect(await registerEntry(lead, "05515000")).toMatchObject({
      name: "Münster",
      stateCode: "05",
      taken: null,
    });
    for (const key of ["", "0551500", "abc", "99999999", "05515000'"])
      expect(await registerEntry(lead, key)).toBeNull();
  });
});
