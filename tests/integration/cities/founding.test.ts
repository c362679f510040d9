import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listCities, readCity } from "@/lib/domain/cities/queries";
import { searchRegister } from "@/lib/domain/cities/register";
import { cityFilterSchema, type FoundCity } from "@/lib/domain/cities/schema";
import { changeCooperation, foundCity, plannedPhases } from "@/lib/domain/cities/service";
import { listEntrustedCities } from "@/lib/domain/programme/overview/queries";
import type { ProgrammeScope } from "@/lib/platform/access/scope";
import { day, daysBetween } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let lead: ProgrammeScope;
let cohort: string;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.renew();
  lead = await world.programme("henrike.sanders@gemeinsamer-weg.example");
  [{ id: cohort } = { id: "" }] = await world.rows<{ id: string }>(
    `select id from "Cohort" where position = 2`,
  );
});
afterAll(() => world.close());

const muenster = (more: Partial<FoundCity> = {}): FoundCity => ({
  id: newRecordId(),
  kind: "registered",
  key: "05515000",
  name: "Münster",
  population: null,
  cohortId: cohort,
  fieldsOfAction: ["labour"],
  startsOn: day("2027-01-04"),
  cooperationEndsOn: day("2028-12-31"),
  ...more,
});
const found = (input: FoundCity, scope = lead) =>
  world.changeProgramme(scope, (write) => foundCity(write, input));
const count = async (table: string) =>
  (await world.rows<{ n: number }>(`select count(*)::int n from "${table}"`))[0]?.n ?? 0;
const tables = ["City", "ListedCity", "Phase", "Strategy", "CityDigest", "AuditEvent", "ProgrammeEvent"];

describe("taking a city in", () => {
  test("makes everything a city needs, in one step", async () => {
    const input = muenster();
    expect(await found(input)).toEqual({ slug: "muenster" });
    expect((await readCity(lead, "muenster"))?.city).toMatchObject({
      kind: "town",
      ags: "05515000",
      stateCode: "05",
      population: 314319,
      cooperationEndsOn: "2028-12-31",
      version: 1,
    });
    expect(
      await world.rows(
        `select slug, "cohortName", "cohortPosition", invented from "ListedCity" where id = $1`,
        [input.id],
      ),
    ).toEqual([
      { slug: "muenster", cohortName: "Schwerpunkt Arbeitsmarkt", cohortPosition: 2, invented: false },
    ]);
    expect(
      await world.rows(`select number, vision, "sharedAt" from "Strategy" where "cityId" = $1`, [input.id]),
    ).toEqual([{ number: 1, vision: "", sharedAt: null }]);
    const trail = `select "actorName", "actorRole", action, "subjectTitle" from "AuditEvent" where "cityId" = $1`;
    expect(await world.rows(trail, [input.id])).toEqual([
      {
        actorName: "Dr. Henrike Sanders",
        actorRole: "lead",
        action: "city.created",
        subjectTitle: "Münster",
      },
    ]);
    const row = (await listEntrustedCities(lead)).find(({ slug }) => slug === "muenster");
    expect(row).toMatchObject({ phases: [{ code: "P0", startedOn: null }], shared: false, openMeasures: 0 });
    expect(row?.missingSeats).toBeGreaterThan(3);
  });

  test("plans ten phases without a gap; the road map after four months", async () => {
    const phases = plannedPhases(day("2027-01-04"));
    expect(phases.map(({ code }) => code).join()).toBe("P0,P1,P2,P3,P4,P5,P6,P7,P8,P9");
    for (const [index, phase] of phases.entries()) {
      const next = phases[index + 1];
      expect(daysBetween(phase.from, phase.until)).toBeGreaterThanOrEqual(6);
      if (next) expect(daysBetween(phase.until, next.from)).toBe(1);
    }
    expect(phases.find(({ code }) => code === "P6")?.until).toBe("2027-05-02");
    const input = muenster();
    await found(input);
    const stored = await world.rows(
      `select code, "baselineStart"::text as from, "baselineEnd"::text as until from "Phase" where "cityId" = $1 order by code`,
      [input.id],
    );
    expect(stored).toEqual(phases);
  });

  test("happens whole or not at all", async () => {
    const before = await Promise.all(tables.map(count));
    await expect(
      world.changeProgramme(lead, async (write) => {
        await foundCity(write, muenster());
        throw new Error("the power went off");
      }),
    ).rejects.toThrow("the power went off");
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });

  test("sent twice, it happens once; two leads at the same moment found one city", async () => {
    const input = muenster();
    await found(input);
    expect(await found(input)).toEqual({ slug: "muenster" });
    await Promise.allSettled([
      found(muenster({ key: "05513000", name: "Gelsenkirchen" })),
      found(muenster({ key: "05513000", name: "Gelsenkirchen" })),
    ]);
    expect(
      await world.rows(`select count(*)::int n from "City" where ags in ('05515000', '05513000')`),
    ).toEqual([{ n: 2 }]);
  });

  test("of a place that takes part already is refused, under either of its keys; the search says so", async () => {
    await found(muenster());
    for (const key of ["05515000", "05515"])
      await expect(found(muenster({ key, name: "Anders" }))).rejects.toMatchObject({
        key: "admin.refusals.taken",
        values: { city: "Münster" },
      });
    expect((await searchRegister(lead, "Münster"))[0]?.taken).toEqual({ slug: "muenster", name: "Münster" });
  });

  test("gives namesakes different addresses", async () => {
    await found(muenster({ key: "03257028", name: "Rinteln" }));
    expect(await found(muenster({ key: "05513000", name: "Rinteln" }))).toEqual({ slug: "rinteln-nw" });
  });

  test("of an association takes Land and place from a member, and no key; the same name twice is refused", async () => {
    const association = {
      kind: "association" as const,
      key: "07135020",
      name: "Verbandsgemeinde Moselbogen",
    };
    await found(muenster(association));
    expect((await readCity(lead, "verbandsgemeinde-moselbogen"))?.city).toMatchObject({
      kind: "association",
      ags: null,
      stateCode: "07",
      population: null,
    });
    await expect(found(muenster(association))).rejects.toMatchObject({
      key: "admin.refusals.nameTaken",
      field: "name",
    });
  });

  test("of what the register or the programme does not know is refused", async () => {
    await expect(found(muenster({ key: "99999999" }))).rejects.toMatchObject({
      key: "admin.refusals.notInRegister",
    });
    await expect(found(muenster({ cohortId: newRecordId() }))).rejects.toMatchObject({
      key: "admin.refusals.cohortGone",
      field: "cohortId",
    });
  });

  test("is beyond a moderator: the database refuses", async () => {
    const moderator = await world.programme("tobias.lindqvist@gemeinsamer-weg.example");
    await expect(found(muenster(), moderator)).rejects.toThrow();
    expect(await world.rows(`select id from "City" where ags = '05515000'`)).toEqual([]);
  });
});

describe("the agreement with a city", () => {
  test("can be changed; the public list follows, the address stays", async () => {
    const city = (await readCity(lead, "seeborn"))?.city;
    const change = (version: number, name: string) =>
      world.changeProgramme(lead, (write) =>
        changeCooperation(write, {
          cityId: city?.id ?? "",
          version,
          name,
          cohortId: cohort,
          cooperationEndsOn: null,
        }),
      );
    await change(1, "Seeborn am Wald");
    expect((await readCity(lead, "seeborn"))?.city).toMatchObject({ name: "Seeborn am Wald", version: 2 });
    expect(
      await world.rows(`select name, "cohortPosition" from "ListedCity" where slug = 'seeborn'`),
    ).toEqual([{ name: "Seeborn am Wald", cohortPosition: 2 }]);
    await expect(change(1, "Seeborn an der See")).rejects.toMatchObject({ key: "forms.version" });
  });
});

describe("the list of cities", () => {
  const names = async (query: Record<string, string>) =>
    (await listCities(lead, cityFilterSchema.parse(query), day("2026-11-24"))).rows.map(({ name }) => name);

  test("can be searched and narrowed, and says who is missing", async () => {
    await found(muenster());
    expect(await names({ q: "muehl" })).toEqual([]);
    expect(await names({ q: "Mühl" })).toEqual(["Mühlbronn"]);
    expect(await names({ q: "05515" })).toEqual(["Münster"]);
    expect(await names({ missing: "coordinator" })).toEqual(["Münster"]);
    expect(await names({ state: "14" })).toEqual(["Landkreis Silberau", "Tuchstadt"]);
    expect(await names({ q: "%" })).toEqual([]);
  });
});
