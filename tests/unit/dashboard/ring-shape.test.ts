import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  emptyHalfPath,
  MOST_SEATS,
  type Point,
  type RingShape,
  ringShape,
  seatCentre,
  seatLabel,
  seatPath,
} from "@/components/ui/ring-shape";

/** Two hundredths: the paths are written with two decimals. */
const ROUNDING = 0.03;
const counts = Array.from({ length: MOST_SEATS }, (_, index) => index + 1);
const sizes = [200, 300, 320, 420];

const places = fc.record({
  count: fc.integer({ min: 1, max: MOST_SEATS }),
  size: fc.integer({ min: 160, max: 640 }),
});
const indexes = ({ count }: { count: number }) => Array.from({ length: count }, (_, index) => index);

/** Points along the middle line of a seat, as its path draws it. */
function along(shape: RingShape, index: number, pulled: boolean): Point[] {
  const numbers =
    seatPath(shape, index, pulled)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  const [x1 = 0, y1 = 0, radius = 0, , , large = 0, sweep = 0, x2 = 0, y2 = 0] = numbers;
  expect(sweep).toBe(1);
  const angle = (x: number, y: number) => Math.atan2(x - shape.c, shape.c - y);
  const from = angle(x1, y1);
  let to = angle(x2, y2);
  if (to < from - 1e-6) to += 2 * Math.PI;
  expect(to - from > Math.PI).toBe(large === 1);
  return Array.from({ length: 25 }, (_, step) => {
    const at = from + ((to - from) * step) / 24;
    return { x: shape.c + radius * Math.sin(at), y: shape.c - radius * Math.cos(at) };
  });
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe.each(counts)("a table of %d", (count) => {
  test.each(sizes)("%d wide: every seat lies inside the picture, taken or open", (size) => {
    const shape = ringShape(count, size);
    for (const index of indexes({ count }))
      for (const pulled of [false, true])
        for (const { x, y } of along(shape, index, pulled))
          for (const way of [x, y]) {
            expect(way - shape.w / 2).toBeGreaterThanOrEqual(-ROUNDING);
            expect(way + shape.w / 2).toBeLessThanOrEqual(size + ROUNDING);
          }
  });

  test.each(sizes)("%d wide: no seat touches its neighbour, whether they are pulled out or not", (size) => {
    const shape = ringShape(count, size);
    if (count === 1) return expect(shape.half).toBeLessThan(Math.PI);
    for (const here of [false, true])
      for (const there of [false, true]) {
        const [left, right] = [along(shape, 0, here), along(shape, 1, there)];
        const nearest = Math.min(...left.flatMap((a) => right.map((b) => distance(a, b))));
        expect(nearest).toBeGreaterThan(shape.w);
      }
  });
});

test("the first seat is at twelve o'clock, the others follow clockwise at equal steps", () => {
  fc.assert(
    fc.property(places, ({ count, size }) => {
      const shape = ringShape(count, size);
      const centres = indexes({ count }).map((index) => seatCentre(shape, index));
      expect(centres[0]?.x).toBeCloseTo(size / 2);
      expect(centres[0]?.y).toBeLessThan(size / 2);
      if (count > 2) expect(centres[1]?.x).toBeGreaterThan(size / 2);
      const steps = centres.map((centre, index) => distance(centre, centres[(index + 1) % count] ?? centre));
      for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0);
    }),
  );
});

test("every length is a number, whatever the size", () => {
  fc.assert(
    fc.property(places, ({ count, size }) => {
      const shape = ringShape(count, size);
      for (const index of indexes({ count })) {
        const drawn = [
          seatPath(shape, index),
          seatPath(shape, index, true),
          emptyHalfPath(shape, index, 2),
        ].join(" ");
        expect(drawn).not.toMatch(/NaN|Infinity|e-/);
      }
    }),
  );
});

test("labels lie inside the ring, clear of the seats and of each other", () => {
  for (const count of counts)
    for (const size of [300, 320]) {
      const shape = ringShape(count, size);
      const labels = indexes({ count }).map((index) => seatLabel(shape, index));
      const middle = labels.map(({ x, y }) => ({ x, y: y - 4.6 }));
      const inner = shape.r - shape.w / 2;
      for (const label of middle) expect(distance(label, { x: shape.c, y: shape.c })).toBeLessThan(inner - 8);
      if (count > 1)
        expect(distance(middle[0] ?? { x: 0, y: 0 }, middle[1] ?? { x: 0, y: 0 })).toBeGreaterThan(22);
    }
});

test("no seat at all is an empty ring", () => {
  expect(Number.isFinite(ringShape(0, 300).half)).toBe(true);
});
