import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  byWhatIsStuck,
  type CityFacts,
  hasEnded,
  overdueEnds,
  SILENT_AFTER_DAYS,
  stuckIn,
} from "@/lib/domain/programme/overview/rules";
import { addDays, day } from "@/lib/platform/clock/day";

const today = day("2026-11-24");
const ago = (days: number) => addDays(today, -days);
const calm: CityFacts = {
  name: "Altstadt",
  ends: [],
  lastActivityOn: ago(1),
  missingSeats: 0,
  cooperationEndsOn: null,
};

describe("what is stuck in a city", () => {
  test("nothing, if measures are in time, somebody wrote lately and nobody is missing", () => {
    expect(stuckIn({ ...calm, ends: [today, addDays(today, 5)] }, today)).toEqual([]);
  });

  test("a measure is overdue from the day after its last day; the oldest says since when", () => {
    expect(stuckIn({ ...calm, ends: [ago(1), ago(41), today] }, today)).toEqual([
      { kind: "overdue", count: 2, days: 41 },
    ]);
  });

  test("silence counts from the thirtieth day", () => {
    expect(stuckIn({ ...calm, lastActivityOn: ago(SILENT_AFTER_DAYS - 1) }, today)).toEqual([]);
    expect(stuckIn({ ...calm, lastActivityOn: ago(SILENT_AFTER_DAYS) }, today)).toEqual([
      { kind: "silent", days: SILENT_AFTER_DAYS },
    ]);
  });

  test("nothing, once the cooperation is over; its last day still belongs to it", () => {
    const stuck = { ...calm, ends: [ago(3)], missingSeats: 2 };
    expect(stuckIn({ ...stuck, cooperationEndsOn: today }, today)).toHaveLength(2);
    expect(stuckIn({ ...stuck, cooperationEndsOn: ago(1) }, today)).toEqual([]);
  });
});

const aDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const aCity: fc.Arbitrary<CityFacts> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 8 }),
  ends: fc.array(aDay, { maxLength: 6 }),
  lastActivityOn: fc.option(aDay),
  missingSeats: fc.nat(4),
  cooperationEndsOn: fc.option(aDay),
});

describe("the usual order", () => {
  test("puts what is overdue before silence, silence before missing seats, and those before the rest", () => {
    const place = { overdue: 0, silent: 1, seats: 2, nothing: 3 };
    fc.assert(
      fc.property(fc.array(aCity, { maxLength: 12 }), (cities) => {
        const kinds = cities
          .toSorted(byWhatIsStuck(today))
          .map((city) => place[stuckIn(city, today)[0]?.kind ?? "nothing"]);
        expect(kinds).toEqual(kinds.toSorted());
      }),
    );
  });

  test("is an order: asked the other way round, it answers the other way round", () => {
    fc.assert(
      fc.property(aCity, aCity, (a, b) => {
        const order = byWhatIsStuck(today);
        expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
      }),
    );
  });

  test("never counts what is not over yet", () => {
    fc.assert(
      fc.property(aCity, (city) => {
        expect(overdueEnds(city, today).every((end) => end < today)).toBe(true);
        if (hasEnded(city, today)) expect(stuckIn(city, today)).toEqual([]);
      }),
    );
  });
});
