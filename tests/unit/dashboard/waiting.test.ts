import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Waiting, waitingFor } from "@/lib/domain/cities/dashboard/rules";
import { anyDashboard, dashboard, dueOn, inDays, measure, objective, seat, TABLE } from "./city";

const coordinator = { coordinates: true, organisationId: null };
const member = { coordinates: false, organisationId: "own" };
const onlooker = { coordinates: false, organisationId: null };
const readers = fc.constantFrom(coordinator, { coordinates: true, organisationId: "own" }, member, onlooker);
const kinds = (items: Waiting[]) => items.map((item) => item.kind);

describe("what waits for the coordinator", () => {
  test("the most overdue first, each with how long it has been due", () => {
    const items = waitingFor(
      coordinator,
      dashboard({
        measures: [
          measure({ endsOn: inDays(-3) }),
          measure({ nextMilestone: dueOn(-40) }),
          measure({ ownerId: null }),
        ],
        seats: [seat({ sinceOn: inDays(-35) }), seat({ typeId: "jobcentre", state: "filled" })],
        objectives: [objective({ baseline: null })],
      }),
      TABLE,
    );
    expect(items.map(({ kind, days }) => [kind, days])).toEqual([
      ["milestone-late", 40],
      ["seat-vacant", 35],
      ["measure-late", 3],
      ["measure-without-owner", 0],
      ["objective-without-figure", 0],
    ]);
  });

  test("a day that has come but not passed is not late", () => {
    const today = [measure({ endsOn: inDays(0) }), measure({ nextMilestone: dueOn(0) })];
    const yesterday = [measure({ endsOn: inDays(-1) }), measure({ nextMilestone: dueOn(-1) })];
    expect(waitingFor(coordinator, dashboard({ measures: today }), TABLE)).toEqual([]);
    expect(kinds(waitingFor(coordinator, dashboard({ measures: yesterday }), TABLE))).toEqual([
      "measure-late",
      "milestone-late",
    ]);
  });

  test("a measure asks for one thing at a time: its end, then its milestone, then its owner", () => {
    const ask = (facts: Parameters<typeof measure>[0]) =>
      kinds(waitingFor(coordinator, dashboard({ measures: [measure(facts)] }), TABLE));
    expect(ask({ endsOn: inDays(-1), nextMilestone: dueOn(-9), ownerId: null })).toEqual(["measure-late"]);
    expect(ask({ nextMilestone: dueOn(-9), ownerId: null })).toEqual(["milestone-late"]);
    expect(ask({ ownerId: null })).toEqual(["measure-without-owner"]);
    expect(ask({})).toEqual([]);
  });

  test("a vacant seat after thirty days, if the table needs it", () => {
    const seats = (...of: Parameters<typeof seat>[0][]) => dashboard({ seats: of.map(seat) });
    const count = (of: Parameters<typeof seats>) => waitingFor(coordinator, seats(...of), TABLE).length;
    expect(count([{ sinceOn: inDays(-31) }])).toBe(1);
    expect(count([{ sinceOn: inDays(-30) }])).toBe(0);
    expect(count([{ state: "declined" }])).toBe(0); // somebody has answered
    expect(count([{ typeId: "chamber" }])).toBe(0); // nobody needs it here
    expect(count([{}, { state: "filled" }])).toBe(0); // one of the type is enough
    expect(count([{ typeId: "jobcentre" }, { typeId: "jobcentre", state: "filled" }])).toBe(1); // two are needed
    expect(waitingFor(coordinator, seats({}), { kind: "town", fieldsOfAction: ["housing"] })).toEqual([]);
  });

  test("an objective is asked about until it has a baseline or a figure", () => {
    const figure = { id: "1", on: inDays(-1), value: 3, source: "" };
    const objectives = [
      objective({ baseline: null }),
      objective(),
      objective({ baseline: null, observations: [figure] }),
    ];
    const items = waitingFor(coordinator, dashboard({ objectives }), TABLE);
    expect(items).toEqual([{ kind: "objective-without-figure", objective: objectives[0], days: 0 }]);
  });
});

describe("what waits for a member", () => {
  test("what their organisation is responsible for, and nothing else", () => {
    const own = measure({ endsOn: inDays(-2) });
    const items = waitingFor(
      member,
      dashboard({
        measures: [own, measure({ endsOn: inDays(-5), ownerId: "other" }), measure({ ownerId: null })],
        seats: [seat()],
        objectives: [objective({ baseline: null })],
      }),
      TABLE,
    );
    expect(items).toEqual([{ kind: "measure-late", measure: own, days: 2 }]);
  });

  test("whatever the city looks like, only their own measures", () => {
    fc.assert(
      fc.property(anyDashboard, (city) => {
        for (const item of waitingFor(member, city, TABLE))
          expect("measure" in item && item.measure.ownerId).toBe("own");
      }),
    );
  });
});

describe("whatever the city looks like", () => {
  test("nothing waits for those who only look, not even what belongs to nobody", () => {
    fc.assert(
      fc.property(anyDashboard, (city) => {
        expect(waitingFor(onlooker, city, TABLE)).toEqual([]);
      }),
    );
  });

  test("nothing completed, archived, filled or in the future is ever proposed", () => {
    fc.assert(
      fc.property(anyDashboard, readers, (city, reader) => {
        for (const item of waitingFor(reader, city, TABLE)) {
          expect(item.days).toBeGreaterThanOrEqual(0);
          if ("measure" in item)
            expect([item.measure.completedOn, item.measure.archived]).toEqual([null, false]);
          if ("objective" in item) expect(item.objective.archived).toBe(false);
          if ("seat" in item) expect([item.seat.state, item.days > 30]).toEqual(["vacant", true]);
        }
      }),
    );
  });

  test("at most six, in the order of urgency, none twice, and none left out that is more urgent", () => {
    fc.assert(
      fc.property(anyDashboard, readers, (city, reader) => {
        const items = waitingFor(reader, city, TABLE);
        const days = items.map((item) => item.days);
        expect(days).toEqual(days.toSorted((a, b) => b - a));
        expect(items.length).toBeLessThanOrEqual(6);
        const subjects = items.map(
          (item) => ("measure" in item ? item.measure : "seat" in item ? item.seat : item.objective).id,
        );
        expect(new Set(subjects).size).toBe(items.length);
        const late = city.measures.filter(
          (row) =>
            row.state === "late" &&
            (reader.coordinates || (row.ownerId && row.ownerId === reader.organisationId)),
        );
        if (items.length < 6) expect(late.every((row) => subjects.includes(row.id))).toBe(true);
      }),
    );
  });

  test("of ten late measures the six that are latest are shown", () => {
    const late = [3, 9, 1, 7, 5, 10, 2, 8, 4, 6].map((days) => measure({ endsOn: inDays(-days) }));
    const items = waitingFor(coordinator, dashboard({ measures: late }), TABLE);
    expect(items.map((item) => item.days)).toEqual([10, 9, 8, 7, 6, 5]);
  });

  test("looking changes nothing", () => {
    fc.assert(
      fc.property(anyDashboard, readers, (city, reader) => {
        const before = JSON.stringify(city);
        waitingFor(reader, city, TABLE);
        expect(JSON.stringify(city)).toBe(before);
      }),
    );
  });
});
