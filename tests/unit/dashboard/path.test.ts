import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreedValue, measured, type PathData, type PathPoint, pathShape } from "@/components/charts/path";
import { addDays, day } from "@/lib/platform/clock/day";

const FRAME = { left: 6, right: 236, top: 14, bottom: 60 };
const BEGIN = day("2026-01-01");
const on = (days: number) => addDays(BEGIN, days);

const value = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ min: -1e11, max: 1e11, noNaN: true }),
);
const point: fc.Arbitrary<PathPoint> = fc.record({ on: fc.integer({ min: 0, max: 4000 }).map(on), value });
const data: fc.Arbitrary<PathData> = fc.record({
  baseline: fc.option(point),
  target: fc.option(point),
  observations: fc.array(point, { maxLength: 12 }),
});

describe("the picture of a value on its way", () => {
  test("is drawn if there is anything to draw, and lies inside its frame", () => {
    fc.assert(
      fc.property(data, (given) => {
        const shape = pathShape(given, FRAME);
        const nothing = !given.baseline && !given.target && given.observations.length === 0;
        expect(shape === null).toBe(nothing);
        for (const { x, y } of shape
          ? [...shape.line, ...(shape.want ?? []), ...(shape.goal ? [shape.goal] : [])]
          : []) {
          expect(x >= FRAME.left && x <= FRAME.right).toBe(true);
          expect(y >= FRAME.top && y <= FRAME.bottom).toBe(true);
        }
      }),
    );
  });

  test("later is further right, more is higher up", () => {
    fc.assert(
      fc.property(data, (given) => {
        const shape = pathShape(given, FRAME);
        const points = shape ? [...shape.line, ...(shape.goal ? [shape.goal] : [])] : [];
        for (const a of points)
          for (const b of points) {
            if (a.on < b.on) expect(a.x).toBeLessThanOrEqual(b.x);
            if (a.value < b.value) expect(a.y).toBeGreaterThanOrEqual(b.y);
          }
      }),
    );
  });

  test("says the first and the last of its days", () => {
    fc.assert(
      fc.property(data, (given) => {
        const shape = pathShape(given, FRAME);
        fc.pre(shape !== null);
        const days = [...given.observations, given.baseline, given.target]
          .flatMap((known) => known?.on ?? [])
          .sort();
        expect([shape?.first, shape?.last]).toEqual([days[0], days.at(-1)]);
      }),
    );
  });

  test("the agreed way runs from the baseline to the goal, and only if both are known", () => {
    fc.assert(
      fc.property(data, (given) => {
        const shape = pathShape(given, FRAME);
        const way = shape?.want?.map(({ on, value }) => ({ on, value })) ?? null;
        expect(way).toEqual(given.baseline && given.target ? [given.baseline, given.target] : null);
      }),
    );
  });

  test("fills its frame from corner to corner", () => {
    const shape = pathShape(
      {
        baseline: { on: on(0), value: 0 },
        target: { on: on(100), value: 50 },
        observations: [{ on: on(50), value: 25 }],
      },
      FRAME,
    );
    expect(shape?.line.map(({ x, y }) => [x, y])).toEqual([
      [6, 60],
      [121, 37],
    ]);
    expect([shape?.goal?.x, shape?.goal?.y]).toEqual([236, 14]);
  });

  test("a single figure stands at the left in the middle", () => {
    const shape = pathShape({ baseline: { on: on(3), value: 7 }, target: null, observations: [] }, FRAME);
    expect(shape?.line.map(({ x, y }) => [x, y])).toEqual([[6, 37]]);
  });
});

describe("measured values", () => {
  test("come in the order of time, one a day, the baseline among them", () => {
    fc.assert(
      fc.property(data, (given) => {
        const days = measured(given).map((known) => known.on);
        expect(days).toEqual([...new Set(days)].toSorted());
        const known = [...given.observations, ...(given.baseline ? [given.baseline] : [])].map(
          (one) => one.on,
        );
        expect(new Set(days)).toEqual(new Set(known));
      }),
    );
  });

  test("the later entry of a day counts, and a measured value more than the baseline of that day", () => {
    const baseline = { on: on(1), value: 1 };
    const observations = [
      { on: on(2), value: 5 },
      { on: on(1), value: 2 },
      { on: on(2), value: 6 },
    ];
    expect(measured({ baseline, target: null, observations }).map((known) => known.value)).toEqual([2, 6]);
  });
});

describe("what was agreed for a day", () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const way = fc.record({
    from: whole,
    to: whole,
    start: fc.integer({ min: 0, max: 500 }),
    days: fc.integer({ min: 1, max: 4000 }),
  });
  const dataOf = ({
    from,
    to,
    start,
    days,
  }: {
    from: number;
    to: number;
    start: number;
    days: number;
  }): PathData => ({
    baseline: { on: on(start), value: from },
    target: { on: on(start + days), value: to },
    observations: [],
  });

  test("the baseline on its day, the goal on its day and ever after, nothing before", () => {
    fc.assert(
      fc.property(way, fc.integer({ min: 1, max: 400 }), (agreed, more) => {
        const given = dataOf(agreed);
        const end = agreed.start + agreed.days;
        expect(agreedValue(given, on(agreed.start))).toBe(agreed.from);
        expect(agreedValue(given, on(end))).toBe(agreed.to);
        expect(agreedValue(given, on(end + more))).toBe(agreed.to);
        expect(agreedValue(given, on(agreed.start - more))).toBeNull();
      }),
    );
  });

  test("every day the same step", () => {
    fc.assert(
      fc.property(way, fc.nat(), (agreed, any) => {
        const given = dataOf(agreed);
        const passed = any % (agreed.days + 1);
        const expected = agreed.from + ((agreed.to - agreed.from) / agreed.days) * passed;
        expect(agreedValue(given, on(agreed.start + passed))).toBeCloseTo(expected, 6);
      }),
    );
  });

  test("a goal on the day of the baseline, or before it, is the goal at once", () => {
    const given = { baseline: { on: on(10), value: 1 }, target: { on: on(10), value: 9 }, observations: [] };
    expect(agreedValue(given, on(10))).toBe(9);
    expect(agreedValue({ ...given, target: { on: on(5), value: 9 } }, on(10))).toBe(9);
  });

  test("without baseline or goal nothing was agreed", () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 4000 }), (given, days) => {
        fc.pre(!given.baseline || !given.target);
        expect(agreedValue(given, on(days))).toBeNull();
      }),
    );
  });
});
