import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countByField, measureColumns, monthsToRoadMap } from "@/lib/domain/cities/dashboard/rules";
import { isOpen } from "@/lib/domain/strategy/rules";
import { anyMeasure, inDays, phases } from "./city";

describe("months until the road map stands", () => {
  test("planned from the first day of P0 to the last of P6, needed until today while it runs", () => {
    const city = phases(3).map((phase) => ({ ...phase, startedOn: phase.startedOn && inDays(-122) }));
    expect(monthsToRoadMap(city, inDays(0))).toEqual({ planned: 7, needed: 4, finished: false });
  });

  test("needed until the end of P6 once that has come, whatever happens afterwards", () => {
    const city = phases(8);
    expect(monthsToRoadMap(city, inDays(240))).toEqual({ planned: 7, needed: 7, finished: true });
    expect(monthsToRoadMap(city, inDays(2400))).toEqual({ planned: 7, needed: 7, finished: true });
  });

  test("a city that has not begun has needed nothing; one without phases has no way", () => {
    const waiting = phases(3).map((phase) => ({ ...phase, startedOn: null, finishedOn: null }));
    expect(monthsToRoadMap(waiting, inDays(500))).toEqual({ planned: 7, needed: 0, finished: false });
    expect(monthsToRoadMap([], inDays(0))).toBeNull();
    expect(monthsToRoadMap(phases(3).slice(7), inDays(0))).toBeNull();
  });

  test("never negative, never fewer as days pass, and P7 to P9 do not count", () => {
    const days = fc.integer({ min: -1000, max: 3000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 120 }),
        days,
        days,
        (done, each, a, b) => {
          const city = phases(done, each);
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((day) =>
            monthsToRoadMap(city, inDays(day)),
          );
          expect(early?.needed).toBeGreaterThanOrEqual(0);
          expect(late?.needed).toBeGreaterThanOrEqual(early?.needed ?? 0);
          expect(monthsToRoadMap(city.slice(0, 7), inDays(b))).toEqual(monthsToRoadMap(city, inDays(b)));
        },
      ),
    );
  });
});

describe("measures by field of action and state", () => {
  test("every measure is counted once, in its own field and state", () => {
    fc.assert(
      fc.property(fc.array(anyMeasure, { maxLength: 40 }), (measures) => {
        const counts = countByField(measures);
        for (const [field, row] of counts)
          for (const [state, count] of Object.entries(row))
            expect(count).toBe(measures.filter((m) => m.fieldOfAction === field && m.state === state).length);
        const sum = [...counts.values()].flatMap((row) => Object.values(row)).reduce((a, b) => a + b, 0);
        expect(sum).toBe(measures.length);
      }),
    );
  });

  test("the columns of the table hold every state an open measure can have: no row adds up to more than it shows", () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        fc.pre(isOpen(measure.state));
        expect(measureColumns).toContain(measure.state);
      }),
    );
  });
});
