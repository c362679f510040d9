import fc from "fast-check";
import { expect, test } from "vitest";
import { objectiveState, type Way } from "@/lib/domain/strategy/objectives/rules";
import { day } from "@/lib/platform/clock/day";
import { TODAY } from "./rows";

const way = (value: number, from = 41, to = 14): Way => ({
  baseline: { on: day("2025-12-31"), value: from },
  target: { on: day("2027-12-31"), value: to },
  observations: [{ on: day("2026-09-30"), value }],
});

test("a falling figure that is ahead of the agreed way is on plan", () => {
  expect(objectiveState(way(29), TODAY)).toBe("plan");
  expect(objectiveState(way(40), TODAY)).toBe("late");
});

test("the way is straight: a little behind is at risk", () => {
  // 273 of 730 days: 10.1 of 27 working days agreed; 8 gone are 79 %.
  expect(objectiveState(way(33), TODAY)).toBe("risk");
});

test("without baseline, target or a figure of the last year nobody can tell", () => {
  expect(objectiveState({ ...way(29), baseline: null }, TODAY)).toBe("none");
  expect(objectiveState({ ...way(29), target: null }, TODAY)).toBe("none");
  expect(objectiveState({ ...way(29), observations: [] }, TODAY)).toBe("none");
  expect(objectiveState(way(29), day("2027-11-01"))).toBe("none");
});

test("it makes no difference whether less or more is better, or in which unit one counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 101, max: 200 }),
      fc.integer({ min: -50, max: 250 }),
      fc.constantFrom(1, 10, 0.5),
      (from, to, value, factor) => {
        const up = objectiveState(way(value, from, to), TODAY);
        expect(objectiveState(way(-value, -from, -to), TODAY)).toBe(up);
        expect(objectiveState(way(value * factor, from * factor, to * factor), TODAY)).toBe(up);
      },
    ),
  );
});

test("a figure nearer to the target is never worse", () => {
  const order = ["late", "risk", "plan"];
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 120 }), fc.nat({ max: 100 }), (value, more) => {
      const [now, then] = [value, value + more].map((each) =>
        order.indexOf(objectiveState(way(each, 0, 100), TODAY)),
      );
      expect(then).toBeGreaterThanOrEqual(now ?? 0);
    }),
  );
});
