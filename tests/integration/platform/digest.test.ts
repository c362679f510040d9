import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDashboard } from "@/lib/domain/cities/dashboard/queries";
import { missingAtTable, missingSeatCount } from "@/lib/domain/committee/rules";
import { overdueEnds } from "@/lib/domain/programme/overview/rules";
import { measureFacts } from "@/lib/domain/strategy/queries";
import { type CityScope, type CityWrite, mint, type OpenedCity } from "@/lib/platform/access/scope";
import { addDays, type Day, dateOf, day } from "@/lib/platform/clock/day";
import { nothingChanged } from "@/lib/platform/trail/record";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let jana: CityScope;
beforeAll(async () => {
  world = await openWorld();
  jana = await world.city("coordinator", "altstadt");
});
afterAll(() => world.close());

type Digest = {
  phaseCodes: string[];
  openMeasures: number;
  openMeasureEnds: Day[];
  missingSeats: number;
  missingSeatTypes: string[];
  seats: number;
  filledSeats: number;
};

/** The roll-up as it is kept. */
async function kept({ city }: CityScope): Promise<Digest> {
  const [digest] = await world.rows<Digest>(
    `select "phaseCodes", "openMeasures", "openMeasureEnds"::text[], "missingSeats", "missingSeatTypes", seats,
       "filledSeats" from "CityDigest" where "cityId" = $1`,
    [city.id],
  );
  if (!digest) throw new Error(`${city.slug} has no roll-up`);
  return digest;
}

/** The same counted anew, from what the city's own first page shows. */
async function counted(scope: CityScope): Promise<Digest> {
  const { measures, seats, phases, requirements } = await readDashboard(scope);
  const missing = missingAtTable(scope.city, requirements, seats);
  const running = phases.filter((phase) => phase.startedOn && !phase.finishedOn);
  const next = phases.filter((phase) => !phase.startedOn).slice(0, 1);
  return {
    phaseCodes: (running.length > 0 ? running : next).map((phase) => phase.code),
    openMeasures: measures.length,
    openMeasureEnds: measures.flatMap((measure) => measure.endsOn ?? []).sort(),
    missingSeats: missingSeatCount(missing),
    missingSeatTypes: missing.flatMap((type) => type.typeIds),
    seats: seats.length,
    filledSeats: seats.filter((seat) => seat.state === "filled").length,
  };
}

/** Changes something as the action wrapper would; what is written into the trail is not the point here. */
const change = (work: (write: CityWrite) => Promise<unknown>) =>
  world.change(jana, async (write) => {
    await work(write);
    nothingChanged(write);
  });

const aMeasure = async () => {
  const [row] = await world.rows<{ id: string }>(
    `select id from "Measure" where "cityId" = $1 and "archivedAt" is null and "completedAt" is null order by number limit 1`,
    [jana.city.id],
  );
  return row?.id ?? "";
};

test("every city of the demo world begins with the roll-up that counting gives", async () => {
  const cities = await world.rows<OpenedCity>(
    `select id, slug, name, kind, "timeZone", "fieldsOfAction", invented from "City" order by slug`,
  );
  expect(cities.length).toBeGreaterThan(10);
  for (const city of cities) {
    const scope = mint<CityScope>({
      kind: "city",
      city,
      actor: jana.actor,
      role: "coordinator",
      organisationId: null,
    });
    expect({ city: city.slug, ...(await kept(scope)) }).toEqual({
      city: city.slug,
      ...(await counted(scope)),
    });
  }
});

describe("after every change the roll-up is what counting gives", () => {
  const where = (id: string) => ({ cityId: jana.city.id, id });
  test.each<[string, (write: CityWrite) => Promise<unknown>]>([
    [
      "a measure gets another last day",
      async ({ tx }) =>
        tx.measure.updateMany({
          where: where(await aMeasure()),
          data: { endsOn: dateOf(day("2026-01-31")) },
        }),
    ],
    [
      "a measure loses its last day",
      async ({ tx }) => tx.measure.updateMany({ where: where(await aMeasure()), data: { endsOn: null } }),
    ],
    [
      "a measure is completed",
      async ({ tx }) =>
        tx.measure.updateMany({ where: where(await aMeasure()), data: { completedAt: new Date() } }),
    ],
    [
      "a measure is archived",
      async ({ tx }) =>
        tx.measure.updateMany({ where: where(await aMeasure()), data: { archivedAt: new Date() } }),
    ],
    [
      "all seats become free",
      ({ tx }) =>
        tx.seat.updateMany({
          where: { cityId: jana.city.id },
          data: { state: "vacant", organisationId: null, holderId: null },
        }),
    ],
    [
      "all seats are archived",
      ({ tx }) => tx.seat.updateMany({ where: { cityId: jana.city.id }, data: { archivedAt: new Date() } }),
    ],
    [
      "all running phases end",
      ({ tx }) =>
        tx.phase.updateMany({
          where: { cityId: jana.city.id, startedOn: { not: null } },
          data: { finishedOn: new Date() },
        }),
    ],
  ])("%s", async (_, work) => {
    const before = await kept(jana);
    await change(work);
    expect(await kept(jana)).toEqual(await counted(jana));
    expect(await kept(jana)).not.toEqual(before);
  });

  test("a change that fails leaves the roll-up as it was", async () => {
    const before = await kept(jana);
    const failing = change(async ({ tx }) => {
      await tx.measure.updateMany({ where: where(await aMeasure()), data: { archivedAt: new Date() } });
      throw new Error("lightning");
    });
    await expect(failing).rejects.toThrow("lightning");
    expect(await kept(jana)).toEqual(before);
  });

  test("several changes at once are all counted", async () => {
    const [objective] = await world.rows<{ id: string }>(
      `select id from "Objective" where "cityId" = $1 limit 1`,
      [jana.city.id],
    );
    const before = await kept(jana);
    let here = 0;
    let open = () => {};
    const everybodyHasWritten = new Promise<void>((resolve) => {
      open = resolve;
    });
    const add = (number: number) =>
      change(async ({ tx, city }) => {
        await tx.measure.create({
          data: {
            cityId: city.id,
            objectiveId: objective?.id ?? "",
            number,
            title: "Neu",
            fieldOfAction: "work",
          },
          select: { id: true },
        });
        if (++here === 4) open();
        await everybodyHasWritten;
      });
    await Promise.all([9001, 9002, 9003, 9004].map(add));
    expect(await kept(jana)).toEqual({ ...before, openMeasures: before.openMeasures + 4 });
    expect(await kept(jana)).toEqual(await counted(jana));
  });

  test("a city's first change makes its roll-up", async () => {
    await world.rows(`delete from "CityDigest" where "cityId" = $1`, [jana.city.id]);
    await change(async () => {});
    expect(await kept(jana)).toEqual(await counted(jana));
  });

  test("it says when something last happened in the city", async () => {
    const before = new Date();
    await change(async () => {});
    const [row] = await world.rows<{ at: Date }>(
      `select "lastActivityAt" at from "CityDigest" where "cityId" = $1`,
      [jana.city.id],
    );
    expect(row?.at.getTime()).toBeGreaterThanOrEqual(before.getTime());
  });
});

test("as time goes by the roll-up counts the same measures as late as the city does, without a change", async () => {
  await world.rows(
    `insert into "Measure" ("cityId", id, "objectiveId", number, title, "fieldOfAction", "endsOn")
     select $1, gen_random_uuid(), (select id from "Objective" where "cityId" = $1 limit 1), 8000 + n, 'Maßnahme', 'work',
       date '2026-11-20' + n from generate_series(1, 9) n`,
    [jana.city.id],
  );
  await change(async () => {});
  const { openMeasureEnds: ends } = await kept(jana);
  const onDay = async (on: Day) => {
    const late = (await measureFacts(jana, { open: true }, on)).filter(
      (measure) => measure.state === "late",
    ).length;
    expect({ on, late: overdueEnds({ ends }, on).length }).toEqual({ on, late });
    return late;
  };
  const lates: number[] = [];
  for (let days = 0; days < 14; days++) lates.push(await onDay(addDays(day("2026-11-19"), days)));
  expect(lates).toEqual(lates.toSorted((a, b) => a - b));
  expect((lates.at(-1) ?? 0) - (lates[0] ?? 0)).toBeGreaterThanOrEqual(9);
});
